package org.concordat.programme.project.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(1999, 12, 1);

    /** Clustered, so that holidays follow each other and meet weekends. */
    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
    }

    @Property
    void neverLandsOnAWeekendOrABankHoliday(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 260) int lag) {
        LocalDate landed = new WorkingDays(holidays).add(day, lag);
        assertThat(landed.getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
        assertThat(holidays).doesNotContain(landed);
    }

    @Property
    void oneStepAfterAnotherIsTheirSum(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 130) int one,
            @ForAll @IntRange(max = 130) int other) {
        var days = new WorkingDays(holidays);
        assertThat(days.add(day, one + other)).isEqualTo(days.add(days.add(day, one), other));
        assertThat(days.between(days.add(day, one), days.add(day, one + other))).isEqualTo(other);
    }

    @Property
    void isWhatCountingDayByDayComesTo(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int lag) {
        var days = new WorkingDays(holidays);
        LocalDate counted = day;
        int left = lag;
        while (left > 0 || !isWorked(counted, holidays)) {
            left -= isWorked(counted, holidays) ? 1 : 0;
            counted = counted.plusDays(1);
        }
        assertThat(days.add(day, lag)).isEqualTo(counted);
        assertThat(days.include(day)).isEqualTo(isWorked(day, holidays));
    }

    private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
    }
}
