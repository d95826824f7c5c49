package org.concordat.membership.income.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

class AgedDebtPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 31);

    @Property
    void theBandsAndThePartsAddUpToWhatIsOwed(@ForAll("openInvoices") List<OpenInvoice> invoices) {
        AgedDebt debt = AgedDebt.of(invoices, DAY);
        Money owed = invoices.stream().map(OpenInvoice::outstanding).collect(Money.sum());
        assertThat(debt.total().total()).isEqualTo(owed);
        for (AgeBand band : AgeBand.values()) {
            assertThat(inBand(debt.byClass().values(), band))
                    .isEqualTo(debt.total().in(band));
            assertThat(inBand(debt.bySubRegion().values(), band))
                    .isEqualTo(debt.total().in(band));
        }
        assertThat(Arrays.stream(AgeBand.values()).map(debt.total()::in).collect(Money.sum()))
                .isEqualTo(owed);
    }

    private static Money inBand(Collection<AgedDebt.Bands> parts, AgeBand band) {
        return parts.stream().map(part -> part.in(band)).collect(Money.sum());
    }

    @Provide
    Arbitrary<List<OpenInvoice>> openInvoices() {
        return Combinators.combine(
                        Arbitraries.of("District", "County", "Fire"),
                        Arbitraries.of("cumbria", "cheshire"),
                        Arbitraries.integers().between(-60, 400),
                        Arbitraries.longs().between(1, 9_999_999))
                .as((className, subRegion, overdue, pence) -> new OpenInvoice(
                        "2008-09/0001",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "A council",
                        new FinancialYear(2008),
                        className,
                        subRegion,
                        DAY.minusDays(overdue),
                        new Money(BigDecimal.valueOf(pence, 2))))
                .list()
                .ofMaxSize(40);
    }
}
