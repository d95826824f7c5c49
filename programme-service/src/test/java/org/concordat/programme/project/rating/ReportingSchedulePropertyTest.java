package org.concordat.programme.project.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReportingSchedulePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Property
    void periodsFollowEachOtherWithoutAGap(@ForAll ReportFrequency every, @ForAll @IntRange(max = 12_000) int days) {
        ReportingPeriod period = every.periodOf(FIRST.plusDays(days));
        assertThat(FIRST.plusDays(days)).isBetween(period.first(), period.last());
        assertThat(every.periodOf(period.following()).first()).isEqualTo(period.following());
        assertThat(every.periodOf(period.first())).isEqualTo(period);
        assertThat(every.periodOf(period.last())).isEqualTo(period);
    }

    @Property
    void everyReportMovesTheNextDueDayToTheFollowingPeriod(
            @ForAll ReportFrequency every,
            @ForAll @IntRange(max = 12_000) int days,
            @ForAll @IntRange(min = 1, max = 90) int dueDays,
            @ForAll @IntRange(min = 1, max = 24) int reports) {
        ReportingSchedule schedule = ReportingSchedule.of(every, dueDays).begun(FIRST.plusDays(days));
        for (int i = 0; i < reports; i++) {
            LocalDate endsOn = schedule.nextDueOn().minusDays(dueDays);
            ReportingPeriod period = schedule.requireReportable(endsOn, endsOn.plusDays(1));
            schedule = schedule.reported(period);
            assertThat(schedule.nextDueOn())
                    .isEqualTo(every.periodOf(period.following()).last().plusDays(dueDays));
        }
    }
}
