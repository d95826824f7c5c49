package org.concordat.sampledata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {
    @Test
    void beginsOnTheFirstOfApril() {
        assertThat(FinancialYear.of(LocalDate.of(2008, 3, 31))).hasToString("2007-08");
        assertThat(FinancialYear.of(LocalDate.of(2008, 4, 1))).hasToString("2008-09");
        assertThat(new FinancialYear(2008).firstDay()).isEqualTo("2008-04-01");
    }

    @Test
    void isWrittenWithTwoDigitsOverTheTurnOfACentury() {
        assertThat(new FinancialYear(1999)).hasToString("1999-00");
    }
}
