package org.concordat.membership.income.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class IncomeSummaryTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    @Provide
    Arbitrary<List<IncomeSummary.Part>> parts() {
        Arbitrary<Money> money =
                Arbitraries.longs().between(0, 10_000_000).map(pence -> new Money(BigDecimal.valueOf(pence, 2)));
        Arbitrary<IncomeSums> sums =
                Combinators.combine(money, money, money, money, money).as(IncomeSums::new);
        Arbitrary<IncomeFigures> figures = Combinators.combine(
                        Arbitraries.longs().between(0, 1000), sums, sums, money)
                .as(IncomeFigures::of);
        return Combinators.combine(Arbitraries.of("A", "B", "C"), Arbitraries.of("north", "south"), figures)
                .as(IncomeSummary.Part::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void classesAndSubRegionsEachAddUpToTheWhole(@ForAll("parts") List<IncomeSummary.Part> parts) {
        IncomeSummary summary = IncomeSummary.of(YEAR, parts, Money.ZERO);
        assertThat(IncomeFigures.sum(summary.byClass().stream()
                        .map(IncomeSummary.IncomeOfClass::figures)
                        .toList()))
                .isEqualTo(summary.total());
        assertThat(IncomeFigures.sum(summary.bySubRegion().stream()
                        .map(IncomeSummary.IncomeOfSubRegion::figures)
                        .toList()))
                .isEqualTo(summary.total());
        assertThat(summary.total().gross())
                .isEqualTo(summary.total().net().plus(summary.total().vat()));
        assertThat(summary.total().members())
                .isEqualTo(parts.stream()
                        .mapToLong(part -> part.figures().members())
                        .sum());
    }

    @Test
    void aYearWithoutSubscriptionsBringsNothing() {
        IncomeSummary summary = IncomeSummary.of(YEAR, List.of(), Money.ZERO);
        assertThat(summary.total().members()).isZero();
        assertThat(summary.total().net()).isEqualTo(IncomeSums.NONE);
        assertThat(summary.byClass()).isEmpty();
    }
}
