package org.concordat.programme.sharing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static LocalDate day(String asAt, String today) {
        return InForce.of(YEAR, asAt == null ? null : LocalDate.parse(asAt), LocalDate.parse(today))
                .day();
    }

    @Test
    void isAskedAsAtADayOfItsYear() {
        assertThat(day("2008-04-01", "2010-01-01")).isEqualTo("2008-04-01");
        assertThat(day("2009-03-31", "2008-05-01")).isEqualTo("2009-03-31");
        for (String other : new String[] {"2008-03-31", "2009-04-01"}) {
            assertThatThrownBy(() -> day(other, "2008-05-01")).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void isAskedAsAtTodayOrTheDayOfItsYearThatIsNextToIt() {
        assertThat(day(null, "2008-05-01")).isEqualTo("2008-05-01");
        assertThat(day(null, "2008-03-31")).isEqualTo("2008-04-01");
        assertThat(day(null, "2010-01-01")).isEqualTo("2009-03-31");
    }
}
