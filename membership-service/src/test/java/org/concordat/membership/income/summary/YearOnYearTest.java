package org.concordat.membership.income.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

class YearOnYearTest {

    private static final FinancialYear FIRST = FinancialYear.of("2008-09");

    private static YearlyFigures figures(long members, String agreed) {
        var net = new ForecastSums(
                Money.of(agreed), new IncomeSums(Money.ZERO, Money.of(agreed), Money.ZERO, Money.ZERO, Money.ZERO));
        return YearlyFigures.of(members, members, net, ForecastSums.NONE);
    }

    private static Income.Sum sum(FinancialYear year, String className, String subRegion, YearlyFigures figures) {
        return new Income.Sum(year, className, subRegion, figures);
    }

    private static YearOnYear of(List<FinancialYear> years, Income.Sum... sums) {
        return YearOnYear.of(LocalDate.EPOCH, years, List.of(sums));
    }

    @Test
    void aYearIsComparedWithTheOneBeforeAlsoWhenThatWasNotAskedFor() {
        var year = of(
                        List.of(FIRST),
                        sum(FIRST.previous(), null, null, figures(40, "1000.00")),
                        sum(FIRST, null, null, figures(45, "900.00")))
                .years()
                .get(0);
        assertThat(year.total().figures().members()).isEqualTo(45);
        assertThat(year.total().change().members()).isEqualTo(5);
        assertThat(year.total().change().net().income().agreed()).isEqualTo(Money.of("-100.00"));
    }

    @Test
    void aPartThatIsNewOrGoneCountsAsNothingInTheOtherYear() {
        var year = of(
                        List.of(FIRST),
                        sum(FIRST.previous(), "District", null, figures(6, "600.00")),
                        sum(FIRST, "Unitary", null, figures(2, "500.00")),
                        sum(FIRST, null, "cheshire", figures(2, "500.00")))
                .years()
                .get(0);
        assertThat(year.byClass())
                .extracting(YearOnYear.IncomeForecastOfClass::className)
                .containsExactly("District", "Unitary");
        YearOnYear.Compared district = year.byClass().get(0).income();
        assertThat(district.figures()).isEqualTo(YearlyFigures.NONE);
        assertThat(district.change().members()).isEqualTo(-6);
        assertThat(year.byClass().get(1).income().change().net().income().agreed())
                .isEqualTo(Money.pounds(500));
        assertThat(year.bySubRegion())
                .extracting(YearOnYear.IncomeForecastOfSubRegion::subRegion)
                .containsExactly("cheshire");
    }

    @Test
    void aYearOfWhichNothingIsKnownBringsNothing() {
        assertThat(of(List.of(FIRST)).years().get(0).total())
                .isEqualTo(new YearOnYear.Compared(YearlyFigures.NONE, YearlyFigures.NONE));
    }

    @Provide
    Arbitrary<List<YearlyFigures>> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.longs()
                                .between(0, 99_999_999)
                                .map(pence -> new Money(BigDecimal.valueOf(pence, 2))))
                .as((members, money) -> YearlyFigures.of(
                        members,
                        members,
                        new ForecastSums(money, new IncomeSums(money, money, money, money, money)),
                        ForecastSums.NONE))
                .list()
                .ofMinSize(2)
                .ofMaxSize(10);
    }

    @Property
    void theChangesAddUpToTheDifferenceBetweenTheLastYearAndTheOneBeforeTheFirst(
            @ForAll("years") List<YearlyFigures> figures) {
        var all = new ArrayList<FinancialYear>();
        var sums = new ArrayList<Income.Sum>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(new FinancialYear(2000 + i));
            sums.add(sum(all.get(i), null, null, figures.get(i)));
        }
        var report = YearOnYear.of(LocalDate.EPOCH, all.subList(1, all.size()), sums);
        Money changed = report.years().stream()
                .map(year -> year.total().change().net().income().outstanding())
                .collect(Money.sum());
        assertThat(outstanding(figures.get(0)).plus(changed)).isEqualTo(outstanding(figures.get(figures.size() - 1)));
    }

    private static Money outstanding(YearlyFigures figures) {
        return figures.net().income().outstanding();
    }
}
