package org.concordat.reporting.money.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

/** A part's share of what was awarded beside its share of councils and people. */
class EquityTest {

    private static Counted counted(String awarded, int councils, Long population) {
        return new Counted(councils, population, 0, Money.ZERO, 0, Money.of(awarded), Money.ZERO, Money.ZERO);
    }

    @Test
    void sharesAreShownInPerCentToOneDecimal() {
        Equity equity = Equity.of(counted("19565.22", 10, 2_500_000L), counted("90000.00", 46, 7_000_000L));
        assertThat(equity.shareOfAwarded()).isEqualTo(new BigDecimal("21.7"));
        assertThat(equity.shareOfCouncils()).isEqualTo(new BigDecimal("21.7"));
        assertThat(equity.shareOfPopulation()).isEqualTo(new BigDecimal("35.7"));
        assertThat(equity.awardedPerCouncil()).isEqualTo(Money.of("1956.52"));
    }

    @Test
    void sharesAreComparedUnrounded() {
        assertThat(Equity.of(counted("19565.22", 10, null), counted("90000.00", 46, null))
                        .aboveShareOfCouncils())
                .isTrue();
        assertThat(Equity.of(counted("19565.21", 10, null), counted("90000.00", 46, null))
                        .aboveShareOfCouncils())
                .isFalse();
        assertThat(Equity.of(counted("45000.00", 23, null), counted("90000.00", 46, null))
                        .aboveShareOfCouncils())
                .isFalse();
    }

    @Test
    void whereNothingWasAwardedThereIsNoShareOfIt() {
        Equity equity = Equity.of(counted("0.00", 10, null), counted("0.00", 46, null));
        assertThat(equity.shareOfAwarded()).isNull();
        assertThat(equity.aboveShareOfCouncils()).isNull();
    }

    @Test
    void withoutCouncilsAndPeopleThereIsNothingToHoldItAgainst() {
        Equity equity = Equity.of(counted("10.00", 0, null), counted("10.00", 0, null));
        assertThat(equity.awardedPerCouncil()).isNull();
        assertThat(equity.shareOfCouncils()).isNull();
        assertThat(equity.shareOfPopulation()).isNull();
        assertThat(equity.aboveShareOfCouncils()).isNull();
    }
}
