package org.concordat.programme.project.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays EASTER_2009 =
            new WorkingDays(List.of(LocalDate.of(2009, 4, 10), LocalDate.of(2009, 4, 13)));

    private static LocalDate april(int day) {
        return LocalDate.of(2009, 4, day);
    }

    @Test
    void leavesOutWeekendsAndBankHolidays() {
        assertThat(EASTER_2009.add(april(9), 1)).isEqualTo(april(14));
        assertThat(EASTER_2009.add(april(8), 1)).isEqualTo(april(9));
        assertThat(EASTER_2009.add(april(14), 4)).isEqualTo(april(20));
        assertThat(EASTER_2009.between(april(9), april(14))).isEqualTo(1);
    }

    @Test
    void aDayThatDoesNotCountStandsForTheNextOneThatDoes() {
        assertThat(EASTER_2009.add(april(10), 0)).isEqualTo(april(14));
        assertThat(EASTER_2009.add(april(11), 1)).isEqualTo(april(15));
        assertThat(EASTER_2009.between(april(10), april(14))).isZero();
    }

    @Test
    void aBankHolidayOnAWeekendChangesNothing() {
        var withSaturday = new WorkingDays(List.of(april(18)));
        assertThat(withSaturday.add(april(17), 1)).isEqualTo(april(20));
        assertThat(withSaturday.between(april(17), april(20))).isEqualTo(1);
    }

    @Test
    void countsBackwardsToo() {
        assertThat(EASTER_2009.add(april(14), -1)).isEqualTo(april(9));
        assertThat(EASTER_2009.between(april(14), april(8))).isEqualTo(-2);
    }

    @Test
    void countsBeforeItsFirstMondayToo() {
        var none = new WorkingDays(List.of());
        assertThat(none.add(LocalDate.of(1999, 12, 31), 1)).isEqualTo(LocalDate.of(2000, 1, 3));
        assertThat(none.add(LocalDate.of(1999, 12, 24), 5)).isEqualTo(LocalDate.of(1999, 12, 31));
    }
}
