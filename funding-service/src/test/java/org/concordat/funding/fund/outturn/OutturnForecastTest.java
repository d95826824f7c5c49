package org.concordat.funding.fund.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.funding.fund.outturn.OutturnForecast.Income;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

class OutturnForecastTest {

    private static final PartHoldings CUMBRIA = held("cumbria", "3695.65", "6000.00", "4000.00", "0.00");
    private static final PartHoldings REGIONAL = held("REGIONAL", "50000.00", "8000.00", "2000.00", "1875.00");

    private static PartHoldings held(String part, String allocated, String committed, String paid, String charged) {
        return new PartHoldings(part, Money.of(allocated), Money.of(committed), Money.of(paid), Money.of(charged));
    }

    private static OutturnForecast forecast(List<PartHoldings> held, Money chargeStillDue) {
        return OutturnForecast.of(
                UUID.randomUUID(),
                FinancialYear.of("2008-09"),
                LocalDate.parse("2008-12-31"),
                new Income(Money.pounds(150_000), Money.pounds(75_000)),
                held,
                chargeStillDue);
    }

    @Example
    void theOutturnIsWhatIsPaidAndChargedAndWhatMustStillGo() {
        OutturnLine whole =
                forecast(List.of(REGIONAL, CUMBRIA), Money.of("125.00")).whole();
        assertThat(whole.part()).isNull();
        assertThat(whole.received()).isEqualTo(Money.pounds(75_000));
        assertThat(whole.paid()).isEqualTo(Money.pounds(6_000));
        assertThat(whole.committed()).isEqualTo(Money.pounds(14_000));
        assertThat(whole.charged()).isEqualTo(Money.pounds(1_875));
        assertThat(whole.outturn()).isEqualTo(Money.pounds(22_000));
    }

    @Example
    void theVarianceIsTheBudgetLessTheOutturn() {
        assertThat(forecast(List.of(REGIONAL, CUMBRIA), Money.of("125.00"))
                        .whole()
                        .variance())
                .isEqualTo(Money.pounds(128_000));
        assertThat(forecast(List.of(held("cumbria", "0.00", "0.00", "150000.01", "0.00")), Money.ZERO)
                        .whole()
                        .variance())
                .isEqualTo(Money.of("-0.01"));
    }

    @Example
    void aPartsBudgetIsAllThatWasSetAsideForItAndItsVarianceWhatIsNotCommitted() {
        OutturnLine cumbria =
                forecast(List.of(REGIONAL, CUMBRIA), Money.ZERO).parts().get(1);
        assertThat(cumbria.part()).isEqualTo("cumbria");
        assertThat(cumbria.received()).isNull();
        assertThat(cumbria.budget()).isEqualTo(Money.of("13695.65"));
        assertThat(cumbria.outturn()).isEqualTo(Money.of("10000.00"));
        assertThat(cumbria.variance()).isEqualTo(Money.of("3695.65"));
    }

    @Example
    void theChargeThatIsStillDueStandsWithTheWholeRegionEvenWhileThatHoldsNothing() {
        List<OutturnLine> parts = forecast(List.of(CUMBRIA), Money.of("125.00")).parts();
        assertThat(parts).extracting(OutturnLine::part).containsExactly("cumbria", "REGIONAL");
        assertThat(parts.get(1).outturn()).isEqualTo(Money.of("125.00"));
        assertThat(parts.get(1).variance()).isEqualTo(Money.ZERO);
        assertThat(forecast(List.of(CUMBRIA), Money.ZERO).parts()).hasSize(1);
    }

    @Property
    void thePartsAddUpToTheWhole(@ForAll("holdings") List<PartHoldings> held, @ForAll("money") Money chargeStillDue) {
        OutturnForecast forecast = forecast(held, chargeStillDue);
        List<OutturnLine> parts = forecast.parts();
        OutturnLine whole = forecast.whole();
        assertThat(Money.total(parts, OutturnLine::allocated)).isEqualTo(whole.allocated());
        assertThat(Money.total(parts, OutturnLine::committed)).isEqualTo(whole.committed());
        assertThat(Money.total(parts, OutturnLine::paid)).isEqualTo(whole.paid());
        assertThat(Money.total(parts, OutturnLine::charged)).isEqualTo(whole.charged());
        assertThat(Money.total(parts, OutturnLine::chargeStillDue)).isEqualTo(whole.chargeStillDue());
        assertThat(Money.total(parts, OutturnLine::outturn)).isEqualTo(whole.outturn());
    }

    @Provide
    Arbitrary<Money> money() {
        return Arbitraries.longs().between(0, 99_999_999_999L).map(pence -> new Money(BigDecimal.valueOf(pence, 2)));
    }

    @Provide
    Arbitrary<List<PartHoldings>> holdings() {
        return Combinators.combine(
                        Arbitraries.of("REGIONAL", "cumbria", "lancashire", "merseyside"),
                        money(),
                        money(),
                        money(),
                        money())
                .as(PartHoldings::new)
                .list()
                .uniqueElements(PartHoldings::part)
                .ofMaxSize(4);
    }
}
