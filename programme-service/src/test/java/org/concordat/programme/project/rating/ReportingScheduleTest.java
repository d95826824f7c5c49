package org.concordat.programme.project.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingScheduleTest {

    private static final LocalDate BEGUN = LocalDate.of(2008, 5, 14);
    private static final ReportingSchedule QUARTERLY =
            ReportingSchedule.of(ReportFrequency.QUARTERLY, 10).begun(BEGUN);
    private static final ReportingSchedule MONTHLY =
            ReportingSchedule.of(ReportFrequency.MONTHLY, 10).begun(BEGUN);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void refuses(ReportingSchedule schedule, String endsOn, String today, String type) {
        assertThatThrownBy(() -> schedule.requireReportable(day(endsOn), day(today)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.RULE);
                    assertThat(refusal.type()).isEqualTo(type);
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/periodEndsOn");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2008-02-10, 2008-02-01, 2008-02-29",
        "MONTHLY, 2008-12-31, 2008-12-01, 2008-12-31",
        "QUARTERLY, 2008-02-10, 2008-01-01, 2008-03-31",
        "QUARTERLY, 2008-04-01, 2008-04-01, 2008-06-30",
        "QUARTERLY, 2008-12-31, 2008-10-01, 2008-12-31"
    })
    void aPeriodIsAMonthOrAQuarterOfTheFinancialYear(
            ReportFrequency every, LocalDate of, LocalDate first, LocalDate last) {
        assertThat(every.periodOf(of)).isEqualTo(new ReportingPeriod(first, last));
    }

    @Test
    void aReportIsDueTenDaysAfterThePeriodInWhichDeliveryBegan() {
        assertThat(QUARTERLY.nextDueOn()).isEqualTo(day("2008-07-10"));
        assertThat(MONTHLY.nextDueOn()).isEqualTo(day("2008-06-10"));
        assertThat(MONTHLY.dueWithin(21).nextDueOn()).isEqualTo(day("2008-06-21"));
        assertThat(ReportingSchedule.of(ReportFrequency.MONTHLY, 10).nextDueOn())
                .isNull();
    }

    @Test
    void otherDaysMoveWhenAReportIsDueAndNotTheOrderOfThePeriods() {
        ReportingSchedule later = MONTHLY.dueWithin(21);
        assertThat(later.nextDueOn()).isEqualTo(day("2008-06-21"));
        assertThat(later.every(ReportFrequency.QUARTERLY).nextDueOn()).isEqualTo(day("2008-07-21"));
        assertThat(later.reported(ReportFrequency.MONTHLY.periodOf(BEGUN)).nextDueOn())
                .isEqualTo(day("2008-07-21"));
        refuses(later, "2008-06-30", "2008-07-01", "earlier-period-unreported");
    }

    @Test
    void refusesAReportForAPeriodThatHasNotEnded() {
        refuses(QUARTERLY, "2008-06-30", "2008-06-30", "period-not-ended");
        assertThat(QUARTERLY
                        .requireReportable(day("2008-06-30"), day("2008-07-01"))
                        .first())
                .isEqualTo(day("2008-04-01"));
    }

    @Test
    void refusesADayThatEndsNoPeriod() {
        refuses(QUARTERLY, "2008-05-31", "2008-07-01", "no-end-of-a-period");
        refuses(MONTHLY, "2008-05-30", "2008-07-01", "no-end-of-a-period");
    }

    @Test
    void refusesAPeriodBeforeDelivery() {
        refuses(QUARTERLY, "2008-03-31", "2008-07-01", "period-before-delivery");
        refuses(MONTHLY, "2008-04-30", "2008-07-01", "period-before-delivery");
    }

    @Test
    void periodsAreReportedOnInTheirOrder() {
        refuses(MONTHLY, "2008-06-30", "2008-07-01", "earlier-period-unreported");
        ReportingSchedule after = MONTHLY.reported(ReportFrequency.MONTHLY.periodOf(BEGUN));
        assertThat(after.nextDueOn()).isEqualTo(day("2008-07-10"));
        assertThat(after.requireReportable(day("2008-06-30"), day("2008-07-01")).last())
                .isEqualTo(day("2008-06-30"));
    }

    @Test
    void aCorrectionOfAnEarlierPeriodMovesNothing() {
        ReportingSchedule after = MONTHLY.reported(ReportFrequency.MONTHLY.periodOf(BEGUN))
                .reported(ReportFrequency.MONTHLY.periodOf(day("2008-06-01")));
        assertThat(after.reported(ReportFrequency.MONTHLY.periodOf(BEGUN))).isEqualTo(after);
    }

    @Test
    void noReportIsOwedForAPeriodThatEndedWhileTheProjectStoodStill() {
        assertThat(MONTHLY.resumed(day("2008-05-20"), day("2008-08-15")).nextDueOn())
                .isEqualTo(day("2008-09-10"));
        assertThat(MONTHLY.resumed(day("2008-05-20"), day("2008-05-31")).nextDueOn())
                .isEqualTo(day("2008-06-10"));
    }

    @Test
    void whatWasOwedBeforeTheHoldIsOwedAfterIt() {
        assertThat(MONTHLY.resumed(day("2008-06-01"), day("2008-08-15")).nextDueOn())
                .isEqualTo(day("2008-06-10"));
    }

    @Test
    void aHoldBeforeDeliveryOwesNothing() {
        var before = ReportingSchedule.of(ReportFrequency.MONTHLY, 10);
        assertThat(before.resumed(day("2008-01-01"), day("2008-08-15"))).isEqualTo(before);
    }
}
