package org.concordat.programme.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 2, 27);
    private static final LocalDate FORECAST = LocalDate.of(2009, 1, 31);

    private static Milestone planned() {
        return Milestone.planned(UUID.randomUUID(), "First payslip", FORECAST);
    }

    private static void refuses(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void isAchievedWithEvidenceOnADayThatHasCome() {
        Milestone achieved = planned().achieved(TODAY, "PAY-2009-02", TODAY);
        assertThat(achieved.achievedOn()).isEqualTo(TODAY);
        assertThat(achieved.evidence()).isEqualTo("PAY-2009-02");
        assertThat(achieved.forecastOn()).isEqualTo(FORECAST);
    }

    @Test
    void refusesAnActualDateAhead() {
        refuses("actual-date-ahead", () -> planned().achieved(TODAY.plusDays(1), "PAY-2009-02", TODAY));
    }

    @Test
    void isAchievedOnceUntilItIsReopened() {
        Milestone achieved = planned().achieved(TODAY, "PAY-2009-02", TODAY);
        refuses("milestone-achieved", () -> achieved.achieved(TODAY, "again", TODAY));
        Milestone reopened = achieved.reopened("of the old system");
        assertThat(reopened.achievedOn()).isNull();
        assertThat(reopened.evidence()).isNull();
        assertThat(reopened.reopenedBecause()).isEqualTo("of the old system");
        assertThat(reopened.achieved(TODAY, "again", TODAY).reopenedBecause()).isNull();
        refuses("milestone-not-achieved", () -> reopened.reopened("twice"));
    }

    @Test
    void theBaselineIsTheForecastOfItsDayAndStaysWhenTheForecastMoves() {
        Milestone agreed = planned().baselined();
        assertThat(agreed.baselineOn()).isEqualTo(FORECAST);
        Milestone slipped = agreed.amended("First payslip", TODAY);
        assertThat(slipped.baselineOn()).isEqualTo(FORECAST);
        assertThat(slipped.baselined().baselineOn()).isEqualTo(TODAY);
    }

    @Test
    void whatIsAchievedKeepsItsBaselineAndItsForecast() {
        Milestone late = planned().baselined().amended("First payslip", TODAY).achieved(TODAY, "PAY", TODAY);
        assertThat(late.baselined().baselineOn()).isEqualTo(FORECAST);
        refuses("milestone-achieved", () -> late.amended("First payslip", FORECAST));
        refuses("milestone-achieved", () -> late.amended("First payslip", null));
        assertThat(late.amended("Payslip", TODAY).title()).isEqualTo("Payslip");
    }

    @Test
    void slipsLaterNeverEarlierAndNeverOnceAchieved() {
        assertThat(planned().slipped(TODAY).forecastOn()).isEqualTo(TODAY);
        assertThat(planned().baselined().slipped(TODAY).baselineOn()).isEqualTo(FORECAST);
        assertThat(planned().slipped(FORECAST.minusDays(1)).forecastOn()).isEqualTo(FORECAST);
        assertThat(planned().slipped(FORECAST).forecastOn()).isEqualTo(FORECAST);
        Milestone achieved = planned().achieved(TODAY, "PAY", TODAY);
        assertThat(achieved.slipped(TODAY.plusDays(1))).isEqualTo(achieved);
        assertThat(planned().amended("First payslip", null).slipped(TODAY).forecastOn())
                .isNull();
    }

    @Test
    void onlyWhatIsAheadAndExpectedHasADayToSlipFrom() {
        assertThat(planned().requireExpected()).isEqualTo(FORECAST);
        refuses(
                "milestone-not-expected",
                () -> planned().amended("First payslip", null).requireExpected());
        refuses(
                "milestone-achieved",
                () -> planned().achieved(TODAY, "PAY", TODAY).requireExpected());
    }
}
