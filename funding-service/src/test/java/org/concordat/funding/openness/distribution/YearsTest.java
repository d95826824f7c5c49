package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class YearsTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    @Test
    void areTenUpToThePresentUnlessSomethingElseIsAsked() {
        assertThat(Years.of(null, null, YEAR).all())
                .hasSize(10)
                .startsWith(FinancialYear.of("1999-00"))
                .endsWith(YEAR);
        assertThat(Years.of(YEAR, YEAR.next(), YEAR).all()).containsExactly(YEAR, YEAR.next());
    }

    @Test
    void areAtMostThirtyInARowAndInOrder() {
        assertThat(new Years(new FinancialYear(1979), YEAR).all()).hasSize(30);
        assertThatThrownBy(() -> new Years(new FinancialYear(1978), YEAR)).isInstanceOf(Refusal.class);
        assertThat(new Years(YEAR, YEAR).all()).containsExactly(YEAR);
        assertThatThrownBy(() -> new Years(YEAR.next(), YEAR)).isInstanceOf(Refusal.class);
    }

    @Test
    void organisationsCountAsTheyStoodOnTheLastDayOfTheYearOrOnAnEarlierOneThatIsAskedFor() {
        assertThat(countedOn("2009-03-30")).isEqualTo("2009-03-30");
        assertThat(countedOn("2009-03-31")).isEqualTo("2009-03-31");
        assertThat(countedOn("2009-04-01")).isEqualTo("2009-03-31");
    }

    private static LocalDate countedOn(String asAt) {
        return new DistributionScope(YEAR, DistributionBasis.RECEIVED, UUID.randomUUID(), LocalDate.parse(asAt))
                .countedOn();
    }
}
