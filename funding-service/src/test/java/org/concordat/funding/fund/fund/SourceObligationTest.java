package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** "A source has conditions with due dates and returns owed to its giver." */
class SourceObligationTest {

    private static final LocalDate SINCE = LocalDate.parse("2008-04-01");
    private static final LocalDate DUE = LocalDate.parse("2009-06-30");
    private static final SourceId SOURCE = new SourceId(UUID.randomUUID());

    private static SourceObligation owed() {
        return SourceObligation.owed(SOURCE.value(), ObligationKind.RETURN, "Return of expenditure", SINCE, DUE);
    }

    private static void refused(String type, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void isDueOnItsLastDayAndOverdueOnTheNext() {
        assertThat(owed().statusOn(DUE)).isEqualTo(ObligationStatus.DUE);
        assertThat(owed().statusOn(DUE.plusDays(1))).isEqualTo(ObligationStatus.OVERDUE);
    }

    @Test
    void isFulfilledFromTheDayOnWhichItWasAndDueBefore() {
        SourceObligation fulfilled = owed().fulfilled(DUE.minusDays(3), "File 12/3");
        assertThat(fulfilled.statusOn(DUE.minusDays(4))).isEqualTo(ObligationStatus.DUE);
        assertThat(fulfilled.statusOn(DUE.minusDays(3))).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(fulfilled.reference()).isEqualTo("File 12/3");
    }

    @Test
    void whatWasFulfilledLateWasOverdueUntilThen() {
        SourceObligation late = owed().fulfilled(DUE.plusDays(5), "File 12/3");
        assertThat(late.statusOn(DUE.plusDays(4))).isEqualTo(ObligationStatus.OVERDUE);
        assertThat(late.statusOn(DUE.plusDays(5))).isEqualTo(ObligationStatus.FULFILLED);
    }

    @Test
    void isWaivedWithAReason() {
        SourceObligation waived = owed().waived(DUE, "The giver asks for none this year");
        assertThat(waived.statusOn(DUE.plusDays(1))).isEqualTo(ObligationStatus.WAIVED);
        assertThat(waived.waiverReason()).isEqualTo("The giver asks for none this year");
    }

    @Test
    void isSettledOnce() {
        SourceObligation fulfilled = owed().fulfilled(DUE, "File 12/3");
        SourceObligation waived = owed().waived(DUE, "Not needed");
        refused("obligation-settled", () -> fulfilled.fulfilled(DUE, "Again"));
        refused("obligation-settled", () -> fulfilled.waived(DUE, "Again"));
        refused("obligation-settled", () -> waived.fulfilled(DUE, "Again"));
        refused("obligation-settled", () -> waived.waived(DUE, "Again"));
    }

    @Test
    void isSettledOnTheDayItIsOwedSinceOrLater() {
        refused("settled-before-owed", () -> owed().fulfilled(SINCE.minusDays(1), "Early"));
        assertThat(owed().fulfilled(SINCE, "At once").settledOn()).isEqualTo(SINCE);
    }

    @Test
    void isDueOnTheDayItIsOwedSinceOrLater() {
        assertThat(SourceObligation.owed(SOURCE.value(), ObligationKind.CONDITION, "Match", SINCE, SINCE)
                        .dueOn())
                .isEqualTo(SINCE);
        refused(
                "due-before-owed",
                () -> SourceObligation.owed(
                        SOURCE.value(), ObligationKind.CONDITION, "Match", SINCE, SINCE.minusDays(1)));
    }

    @Test
    void isFoundUnderItsOwnSourceOnly() {
        var all = new Obligations();
        SourceObligation obligation = owed();
        all.add(obligation);
        var id = new ObligationId(obligation.id());
        assertThat(all.get(SOURCE, id)).isEqualTo(obligation);
        refused("not-found", () -> all.get(new SourceId(UUID.randomUUID()), id));
        refused("not-found", () -> all.get(SOURCE, new ObligationId(UUID.randomUUID())));
    }

    @Test
    void settlingOneLeavesTheOthersAsTheyAre() {
        var all = new Obligations();
        SourceObligation one = owed();
        SourceObligation other = owed();
        all.add(one);
        all.add(other);
        all.settle(SOURCE, new ObligationId(one.id()), open -> open.fulfilled(DUE, "File 12/3"));
        assertThat(all.all()).extracting(SourceObligation::outcome).containsExactly(ObligationOutcome.FULFILLED, null);
    }

    @Test
    void aFundKeepsAThousandOfThemAndNoMore() {
        var all = new Obligations();
        for (int i = 0; i < Obligations.MOST; i++) {
            all.add(owed());
        }
        refused("too-many-obligations", () -> all.add(owed()));
    }
}
