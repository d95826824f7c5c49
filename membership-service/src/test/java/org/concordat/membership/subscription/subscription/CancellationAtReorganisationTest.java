package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationAtReorganisationTest {

    @ParameterizedTest
    @CsvSource({"2009-03-31, 2009-10", "2009-04-01, 2009-10", "2009-04-02, 2010-11", "2010-03-31, 2010-11"})
    void theFirstYearWithoutThoseThatEndBeginsOnTheEffectiveDateOrAfterIt(LocalDate effectiveOn, String year) {
        assertThat(CancellationAtReorganisation.firstYearWithout(effectiveOn)).isEqualTo(FinancialYear.of(year));
    }
}
