package org.concordat.programme.benefit.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.benefit.saving.SavingMother.CLAIMED_ON;
import static org.concordat.programme.benefit.saving.SavingMother.COUNCIL;
import static org.concordat.programme.benefit.saving.SavingMother.PROJECT;
import static org.concordat.programme.benefit.saving.SavingMother.YEAR;
import static org.concordat.programme.benefit.saving.SavingMother.claimed;
import static org.concordat.programme.benefit.saving.SavingMother.evidence;
import static org.concordat.programme.benefit.saving.SavingMother.oneOff;
import static org.concordat.programme.benefit.saving.SavingMother.plan;
import static org.concordat.programme.benefit.saving.SavingMother.recurring;
import static org.concordat.programme.benefit.saving.SavingMother.validate;
import static org.concordat.programme.benefit.saving.SavingMother.year;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static final FinancialYear NEXT = YEAR.next();

    @Test
    void isClaimedThenEvidencedThenValidatedByAnotherPerson() {
        Saving saving = oneOff(40_000);
        assertThat(saving.status()).isEqualTo(SavingStatus.CLAIMED);
        evidence(saving);
        assertThat(saving.status()).isEqualTo(SavingStatus.EVIDENCED);
        saving.validate(CLAIMED_ON, "validator");
        assertThat(saving.status()).isEqualTo(SavingStatus.VALIDATED);
        assertThat(saving.state().validatedOn()).isEqualTo(CLAIMED_ON);
    }

    @Test
    void isNotValidatedWithoutEvidence() {
        assertRefused("step-not-allowed", () -> oneOff(1).validate(CLAIMED_ON, "validator"));
    }

    @Test
    void isNotValidatedByWhoeverClaimedIt() {
        Saving saving = oneOff(1);
        evidence(saving);
        assertRefused("two-persons-decide", () -> saving.validate(CLAIMED_ON, "claimer"));
    }

    @Test
    void isNotValidatedByWhoeverAmendedIt() {
        Saving saving = oneOff(1);
        saving.amend(plan(Recurrence.ONE_OFF, year(YEAR, 1, 1_000_000, 1_000_000)), "first amender");
        saving.amend(plan(Recurrence.ONE_OFF, year(YEAR, 1, 2_000_000, 2_000_000)), "second amender");
        for (String writer : List.of("first amender", "second amender")) {
            assertRefused("two-persons-decide", () -> saving.reject("No", writer));
        }
        evidence(saving);
        for (String writer : List.of("claimer", "first amender", "second amender")) {
            assertRefused("two-persons-decide", () -> saving.validate(CLAIMED_ON, writer));
        }
        saving.validate(CLAIMED_ON, "validator");
    }

    @Test
    void isValidatedByWhoeverSentAnAmendmentThatChangedNothing() {
        Saving saving = oneOff(1);
        saving.amend(saving.plan(), "reader");
        evidence(saving);
        saving.validate(CLAIMED_ON, "reader");
        assertThat(saving.status()).isEqualTo(SavingStatus.VALIDATED);
    }

    @Test
    void isConfirmedForAFurtherYearByItsOwnerAndNotByWhoeverValidatedIt() {
        Saving saving = recurring(YEAR, NEXT);
        validate(saving);
        assertRefused("two-persons-decide", () -> saving.confirm(NEXT, NEXT.firstDay(), "validator"));
        saving.confirm(NEXT, NEXT.firstDay(), "claimer");
        assertThat(saving.state().years()).extracting(SavingYear::confirmedOn).containsExactly(null, NEXT.firstDay());
    }

    @Test
    void isNotValidatedByWhoeverConfirmedAYearOfIt() {
        Saving saving = recurring(YEAR);
        saving.confirm(YEAR, CLAIMED_ON, "confirmer");
        evidence(saving);
        assertRefused("two-persons-decide", () -> saving.validate(CLAIMED_ON, "confirmer"));
    }

    @Test
    void isNotValidatedByWhoeverBroughtItsEvidence() {
        Saving saving = oneOff(1);
        evidence(saving);
        assertRefused("two-persons-decide", () -> saving.validate(CLAIMED_ON, "bringer"));
    }

    @Test
    void isRejectedBeforeItIsValidatedAndNotAfter() {
        Saving saving = oneOff(1);
        saving.reject("Planned before", "validator");
        assertThat(saving.status()).isEqualTo(SavingStatus.REJECTED);
        Saving validated = oneOff(1);
        validate(validated);
        assertRefused("step-not-allowed", () -> validated.reject("No", "validator"));
    }

    @Test
    void isNotRejectedByWhoeverClaimedIt() {
        assertRefused("two-persons-decide", () -> oneOff(1).reject("No", "claimer"));
    }

    @Test
    void allowsNothingMoreOnceItIsRejected() {
        Saving saving = recurring(YEAR);
        saving.reject("Planned before", "validator");
        assertRefused("step-not-allowed", () -> evidence(saving));
        assertRefused("step-not-allowed", () -> saving.confirm(YEAR, CLAIMED_ON, "claimer"));
        assertRefused("step-not-allowed", () -> saving.amend(saving.plan(), "claimer"));
    }

    @Test
    void isAmendedUntilThereIsEvidence() {
        Saving saving = oneOff(1);
        saving.amend(plan(Recurrence.ONE_OFF, year(YEAR, 1, 2, 3)), "claimer");
        evidence(saving);
        assertRefused("step-not-allowed", () -> saving.amend(plan(Recurrence.ONE_OFF, year(YEAR, 1, 2, 4)), "claimer"));
    }

    @Test
    void countsInItsYearFromTheClaimOnWhenItIsOneOff() {
        Saving saving = oneOff(1);
        assertThat(saving.state().years()).extracting(SavingYear::confirmedOn).containsExactly(CLAIMED_ON);
        assertRefused("one-off-saving", () -> saving.confirm(YEAR, CLAIMED_ON, "claimer"));
    }

    @Test
    void countsInEachYearThatItsOwnerConfirmsWhenItIsRecurring() {
        Saving saving = recurring(YEAR, NEXT);
        assertThat(saving.state().years()).extracting(SavingYear::confirmedOn).containsExactly(null, null);
        saving.confirm(NEXT, NEXT.firstDay(), "claimer");
        assertThat(saving.state().years()).extracting(SavingYear::confirmedOn).containsExactly(null, NEXT.firstDay());
    }

    @Test
    void isConfirmedForAYearThatHasBegunAndOnceOnly() {
        Saving saving = recurring(YEAR, NEXT);
        assertRefused(
                "year-not-begun", () -> saving.confirm(NEXT, NEXT.firstDay().minusDays(1), "claimer"));
        saving.confirm(NEXT, NEXT.firstDay(), "claimer");
        assertRefused("year-confirmed", () -> saving.confirm(NEXT, NEXT.lastDay(), "claimer"));
    }

    @Test
    void isConfirmedForNoYearThatWasNotClaimed() {
        assertRefused("year-not-claimed", () -> recurring(YEAR).confirm(NEXT, NEXT.firstDay(), "claimer"));
    }

    @Test
    void keepsWhatWasConfirmedWhenItIsAmended() {
        Saving saving = recurring(YEAR, NEXT);
        saving.confirm(YEAR, CLAIMED_ON, "claimer");
        saving.amend(plan(Recurrence.RECURRING, year(NEXT, 1, 2, 3), year(YEAR, 4, 5, 6)), "claimer");
        assertThat(saving.state().years()).extracting(SavingYear::confirmedOn).containsExactly(null, CLAIMED_ON);
    }

    @Test
    void isMadeInOneYearWhenItIsOneOff() {
        assertRefused(
                "one-off-in-several-years",
                () -> claimed(plan(Recurrence.ONE_OFF, year(YEAR, 1, 1, 1), year(NEXT, 1, 1, 1))));
    }

    @Test
    void hasOneAmountPerYear() {
        assertRefused(
                "year-repeated", () -> claimed(plan(Recurrence.RECURRING, year(YEAR, 1, 1, 1), year(YEAR, 1, 1, 1))));
    }

    @Test
    void hasARangeInOrder() {
        claimed(plan(Recurrence.ONE_OFF, year(YEAR, 0, 0, 0)));
        assertRefused("range-not-in-order", () -> claimed(plan(Recurrence.ONE_OFF, year(YEAR, 2, 1, 3))));
        assertRefused("range-not-in-order", () -> claimed(plan(Recurrence.ONE_OFF, year(YEAR, 1, 3, 2))));
        assertRefused("range-not-in-order", () -> claimed(plan(Recurrence.ONE_OFF, year(YEAR, -1, 1, 1))));
    }

    @Test
    void comesFromAnActivityOrAProject() {
        UUID id = UUID.randomUUID();
        for (var wrong : new SavingSource[] {
            new SavingSource(null, null, null),
            new SavingSource(id, null, null),
            new SavingSource(null, id, null),
            new SavingSource(id, id, id)
        }) {
            assertRefused(
                    "not-one-source",
                    () -> new Saving(COUNCIL, wrong, plan(Recurrence.ONE_OFF, year(YEAR, 1, 1, 1)), CLAIMED_ON, "me"));
        }
        assertThat(new SavingSource(id, id, null)).satisfies(SavingSource::requireOne);
        assertThat(PROJECT).satisfies(SavingSource::requireOne);
    }
}
