package org.concordat.reporting.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2008-02-01, 2008-02-29",
        "QUARTER, 2008-04-01, 2008-06-30",
        "HALF_YEAR, 2008-10-01, 2009-03-31",
        "YEAR, 2008-04-01, 2009-03-31"
    })
    void fitsSoManyWholeMonthsAndNoDayMoreOrLess(Frequency frequency, LocalDate firstDay, LocalDate lastDay) {
        assertThat(frequency.fits(firstDay, lastDay)).isTrue();
        assertThat(frequency.fits(firstDay, lastDay.plusDays(1))).isFalse();
        assertThat(frequency.fits(firstDay, lastDay.minusDays(1))).isFalse();
        assertThat(frequency.fits(firstDay.plusDays(1), lastDay)).isFalse();
    }
}
