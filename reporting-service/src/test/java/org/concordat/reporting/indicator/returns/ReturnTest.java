package org.concordat.reporting.indicator.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.junit.jupiter.api.Test;

class ReturnTest {

    private static final LocalDate DAY = LocalDate.of(2008, 10, 20);
    private static final List<ReturnedValue> VALUES =
            List.of(new ReturnedValue("VISITS", "12", null, null, null, null));

    private final Return draft = new Return(
            new ReturnOf(UUID.randomUUID(), UUID.randomUUID()), DAY.minusMonths(6), DAY.minusDays(1), List.of());

    private Return submitted() {
        draft.submit("a user", DAY);
        return draft;
    }

    private Return queried() {
        submitted().query("Is it whole?", "an officer");
        return draft;
    }

    private Return accepted() {
        submitted().accept("an officer");
        return draft;
    }

    @Test
    void beginsAsADraft() {
        assertThat(draft.status()).isEqualTo(ReturnStatus.DRAFT);
        draft.amend(VALUES);
        assertThat(draft.values()).isEqualTo(VALUES);
        assertRefused("step-not-allowed", () -> draft.query("Is it whole?", "an officer"));
        assertRefused("step-not-allowed", () -> draft.accept("an officer"));
    }

    @Test
    void onceSubmittedItIsQueriedOrAcceptedAndNothingElse() {
        Return returned = submitted();
        assertThat(returned.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(returned.submittedOn()).isEqualTo(DAY);
        assertRefused("step-not-allowed", () -> returned.amend(VALUES));
        assertRefused("step-not-allowed", () -> returned.submit("a user", DAY));
    }

    @Test
    void whatIsQueriedIsAmendedAndSubmittedAgain() {
        Return returned = queried();
        assertThat(returned.status()).isEqualTo(ReturnStatus.QUERIED);
        assertThat(returned.query()).isEqualTo("Is it whole?");
        assertRefused("step-not-allowed", () -> returned.accept("an officer"));
        assertRefused("step-not-allowed", () -> returned.query("Is it?", "an officer"));
        returned.amend(VALUES);
        returned.submit("a user", DAY.plusDays(3));
        assertThat(returned.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(returned.query()).isNull();
    }

    @Test
    void whatWasSubmittedIsNotTakenBack() {
        draft.amend(VALUES);
        draft.amend(List.of());
        draft.amend(VALUES);
        Return returned = queried();
        assertRefused("value-dropped", () -> returned.amend(List.of()));
        returned.amend(List.of(new ReturnedValue("VISITS", null, Missing.WITHHELD, null, null, null)));
    }

    @Test
    void theDayOfItsFirstSubmissionStays() {
        Return returned = queried();
        returned.submit("a user", DAY.plusDays(3));
        assertThat(returned.submittedOn()).isEqualTo(DAY);
    }

    @Test
    void whatIsAcceptedIsCorrectedValueByValueAndStaysAccepted() {
        draft.amend(List.of(VALUES.get(0), new ReturnedValue("CHILDREN", "3", null, null, null, null)));
        assertRefused("step-not-allowed", () -> draft.correct(VALUES));
        var correction = new ReturnedValue("VISITS", "13", null, null, null, null);
        Return returned = accepted();
        returned.correct(List.of(correction));
        assertThat(returned.values()).extracting(ReturnedValue::value).containsExactly("13", "3");
        assertThat(returned.status()).isEqualTo(ReturnStatus.ACCEPTED);
    }

    @Test
    void whatIsAcceptedIsCorrectedAndNothingElse() {
        Return returned = accepted();
        assertThat(returned.status()).isEqualTo(ReturnStatus.ACCEPTED);
        assertRefused("step-not-allowed", () -> returned.amend(VALUES));
        assertRefused("step-not-allowed", () -> returned.submit("a user", DAY));
        assertRefused("step-not-allowed", () -> returned.query("Is it whole?", "an officer"));
        assertRefused("step-not-allowed", () -> returned.accept("an officer"));
    }

    @Test
    void whoSubmittedItNeitherAcceptsNorQueriesIt() {
        Return returned = submitted();
        assertRefused("two-persons-decide", () -> returned.accept("a user"));
        assertRefused("two-persons-decide", () -> returned.query("Is it whole?", "a user"));
        assertThat(returned.status()).isEqualTo(ReturnStatus.SUBMITTED);
    }
}
