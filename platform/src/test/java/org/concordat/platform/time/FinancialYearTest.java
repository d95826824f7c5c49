package org.concordat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @Test
    void runsFromTheFirstOfAprilToTheLastOfMarch() {
        var year = FinancialYear.of("2008-09");
        assertThat(year.firstDay()).isEqualTo("2008-04-01");
        assertThat(year.lastDay()).isEqualTo("2009-03-31");
        assertThat(FinancialYear.containing(LocalDate.of(2009, 3, 31))).isEqualTo(year);
        assertThat(FinancialYear.containing(LocalDate.of(2009, 4, 1))).isEqualTo(year.next());
    }

    @Test
    void crossesTheCentury() {
        assertThat(FinancialYear.of("1999-00").lastDay()).isEqualTo("2000-03-31");
        assertThat(new FinancialYear(2099)).hasToString("2099-00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-10", "2008/09", "2008", "08-09", "", "2008-09 ", "2008-2009"})
    void refusesEveryOtherNotation(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> FinancialYear.of(notation));
    }

    @Property
    void everyDayIsInJustOneYear(@ForAll @IntRange(min = 0, max = 380_000) int dayOfEra) {
        LocalDate day = LocalDate.of(1902, 1, 1).plusDays(dayOfEra);
        FinancialYear year = FinancialYear.containing(day);
        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.previous().contains(day)).isFalse();
        assertThat(FinancialYear.of(year.toString())).isEqualTo(year);
    }
}
