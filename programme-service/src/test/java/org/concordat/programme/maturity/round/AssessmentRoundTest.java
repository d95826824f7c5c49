package org.concordat.programme.maturity.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentRoundTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2008, 11, 30);

    private final AssessmentRound round = round(FIRST, LAST);

    private static AssessmentRound round(LocalDate opensOn, LocalDate closesOn, String... types) {
        return new AssessmentRound(
                UUID.randomUUID(), List.of(types), new RoundDetails("Autumn 2008", opensOn, closesOn));
    }

    @Test
    void takesSheetsFromItsFirstDayToItsLast() {
        round.requireTaking(FIRST);
        round.requireTaking(LAST);
        assertRefused("round-not-open", () -> round.requireTaking(FIRST.minusDays(1)));
        assertRefused("round-over", () -> round.requireTaking(LAST.plusDays(1)));
    }

    @Test
    void takesNoneOnceItIsClosed() {
        assertRefused("round-not-closed", round::requireClosed);
        round.close(FIRST);
        round.requireClosed();
        assertRefused("round-closed", () -> round.requireTaking(FIRST));
        assertRefused("round-closed", () -> round.close(LAST));
        assertRefused("round-closed", () -> round.amend(round.details()));
    }

    @Test
    void isNotClosedBeforeItOpens() {
        assertRefused("closed-before-opened", () -> round.close(FIRST.minusDays(1)));
        round.close(FIRST);
        assertThat(round.closedOn()).isEqualTo(FIRST);
    }

    @Test
    void endsOnTheDayOnWhichItBeginsAtTheEarliest() {
        round(FIRST, FIRST).requireTaking(FIRST);
        assertRefused("round-ends-before-it-begins", () -> round(FIRST, FIRST.minusDays(1)));
        var wrong = new RoundDetails("Autumn 2008", LAST, FIRST);
        assertRefused("round-ends-before-it-begins", () -> round.amend(wrong));
    }

    @Test
    void isProlongedByItsDays() {
        round.amend(new RoundDetails("Autumn 2008", FIRST, LAST.plusDays(1)));
        round.requireTaking(LAST.plusDays(1));
    }

    @Test
    void asksAllOrThoseOfItsTypes() {
        round.requireAsks("DISTRICT", "/organisation");
        AssessmentRound ofSome = round(FIRST, LAST, "DISTRICT", "UNITARY");
        ofSome.requireAsks("UNITARY", "/organisation");
        assertRefused("organisation-not-asked", () -> ofSome.requireAsks("FIRE", "/organisation"));
    }
}
