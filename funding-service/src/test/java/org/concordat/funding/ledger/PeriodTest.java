package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2009-02-10");

    @Test
    void runsFromTheFirstOfTheFinancialYearToTodayWhenNothingIsSaid() {
        assertThat(Period.of(null, null, TODAY)).isEqualTo(new Period(LocalDate.parse("2008-04-01"), TODAY));
    }

    @Test
    void beginsWithTheFinancialYearThatItEndsIn() {
        assertThat(Period.of(null, LocalDate.parse("2008-03-31"), TODAY).from())
                .isEqualTo(LocalDate.parse("2007-04-01"));
    }

    @Test
    void mayBeOneDayButNeverLess() {
        assertThat(new Period(TODAY, TODAY).to()).isEqualTo(TODAY);
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(Refusal.class);
    }
}
