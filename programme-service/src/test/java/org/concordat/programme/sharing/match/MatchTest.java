package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final LocalDate DAY = LocalDate.of(2008, 6, 2);
    private static final Pair PAIR = new Pair(UUID.randomUUID(), UUID.randomUUID());

    private final Match match = new Match(PAIR, "Both share a payroll", DAY);

    @Test
    void isOfferedAcceptedAndComesToSomething() {
        match.accept(DAY);
        assertThat(match.state().status()).isEqualTo(MatchStatus.ACCEPTED);
        match.conclude(DAY.plusDays(1), "One payroll");
        assertThat(match.state().status()).isEqualTo(MatchStatus.CONCLUDED);
        assertThat(match.state().outcome()).isEqualTo("One payroll");
        assertThat(match.state().outcomeOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void isDeclinedWithOrWithoutAReason() {
        match.decline(DAY, null);
        assertThat(match.state().status()).isEqualTo(MatchStatus.DECLINED);
        assertThat(match.state().declinedOn()).isEqualTo(DAY);
        assertThat(match.state().declinedBecause()).isNull();
    }

    @Test
    void comesToNothingBeforeItIsAccepted() {
        assertRefused("step-not-allowed", () -> match.conclude(DAY, "One payroll"));
    }

    @Test
    void isAnsweredOnce() {
        match.accept(DAY);
        assertRefused("step-not-allowed", () -> match.accept(DAY));
        assertRefused("step-not-allowed", () -> match.decline(DAY, null));
    }

    @Test
    void staysDeclined() {
        match.decline(DAY, "No time");
        assertRefused("step-not-allowed", () -> match.accept(DAY));
        assertRefused("step-not-allowed", () -> match.decline(DAY, null));
        assertRefused("step-not-allowed", () -> match.conclude(DAY, "One payroll"));
    }

    @Test
    void hasOneOutcome() {
        match.accept(DAY);
        match.conclude(DAY, "One payroll");
        assertRefused("step-not-allowed", () -> match.conclude(DAY, "Another"));
    }

    @Test
    void takesNoStepBeforeTheLastOne() {
        assertRefused("before-the-last-step", () -> match.accept(DAY.minusDays(1)));
        assertRefused("before-the-last-step", () -> match.decline(DAY.minusDays(1), null));
        match.accept(DAY.plusDays(7));
        assertRefused("before-the-last-step", () -> match.conclude(DAY.plusDays(6), "One payroll"));
        match.conclude(DAY.plusDays(7), "One payroll");
    }

    @Test
    void introducesNobodyToItself() {
        UUID one = UUID.randomUUID();
        assertRefused("matched-with-itself", () -> new Match(new Pair(one, one), "Alone", DAY));
    }
}
