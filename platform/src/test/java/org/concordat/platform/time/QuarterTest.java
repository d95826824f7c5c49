package org.concordat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private static final FinancialYear YEAR = new FinancialYear(2008);

    @Test
    void beginsWithItsFirstDay() {
        assertThat(Quarter.containing(LocalDate.parse("2008-06-30"))).isEqualTo(new Quarter(YEAR, 1));
        assertThat(Quarter.containing(LocalDate.parse("2008-07-01"))).isEqualTo(new Quarter(YEAR, 2));
        assertThat(Quarter.containing(LocalDate.parse("2009-01-01"))).isEqualTo(new Quarter(YEAR, 4));
        assertThat(Quarter.containing(LocalDate.parse("2009-03-31"))).isEqualTo(new Quarter(YEAR, 4));
    }

    @Test
    void theFourOfAYearFollowEachOther() {
        assertThat(Quarter.of(YEAR))
                .extracting(Quarter::firstDay)
                .containsExactly(
                        LocalDate.parse("2008-04-01"),
                        LocalDate.parse("2008-07-01"),
                        LocalDate.parse("2008-10-01"),
                        LocalDate.parse("2009-01-01"));
        assertThat(Quarter.of(YEAR))
                .extracting(Quarter::lastDay)
                .containsExactly(
                        LocalDate.parse("2008-06-30"),
                        LocalDate.parse("2008-09-30"),
                        LocalDate.parse("2008-12-31"),
                        LocalDate.parse("2009-03-31"));
    }

    @Test
    void refusesANumberThatNoQuarterHas() {
        assertThatThrownBy(() -> new Quarter(YEAR, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quarter(YEAR, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
