package org.concordat.membership.income.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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
            Money inBand = in(band, debt.total());
            assertThat(debt.byClass().stream()
                            .map(part -> in(band, part.owed()))
                            .collect(Money.sum()))
                    .isEqualTo(inBand);
            assertThat(debt.bySubRegion().stream()
                            .map(part -> in(band, part.owed()))
                            .collect(Money.sum()))
                    .isEqualTo(inBand);
        }
        assertThat(Arrays.stream(AgeBand.values())
                        .map(band -> in(band, debt.total()))
                        .collect(Money.sum()))
                .isEqualTo(owed);
    }

    private static Money in(AgeBand band, AgedDebt.Bands bands) {
        return switch (band) {
            case CURRENT -> bands.current();
            case DAYS_1_TO_30 -> bands.days1To30();
            case DAYS_31_TO_60 -> bands.days31To60();
            case DAYS_61_TO_90 -> bands.days61To90();
            case OVER_90_DAYS -> bands.over90Days();
            case LAPSED -> bands.lapsed();
        };
    }

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    @Property
    void netAndVatMakeTheGrossInEachBand(@ForAll("openInvoices") List<OpenInvoice> invoices) {
        AgedDebt debt = AgedDebt.of(invoices, DAY);
        for (AgeBand band : AgeBand.values()) {
            assertThat(in(band, debt.total()).plus(in(band, debt.vat()))).isEqualTo(in(band, debt.gross()));
        }
        assertThat(debt.total().lapsed())
                .isEqualTo(invoices.stream()
                        .filter(OpenInvoice::lapsed)
                        .map(OpenInvoice::outstanding)
                        .collect(Money.sum()));
    }

    @Provide
    Arbitrary<List<OpenInvoice>> openInvoices() {
        return Combinators.combine(
                        Arbitraries.of("District", "County", "Fire"),
                        Arbitraries.of("cumbria", "cheshire"),
                        Arbitraries.integers().between(-60, 400),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, 9_999_999),
                        Arbitraries.longs().between(0, 999_999))
                .as((className, subRegion, overdue, lapsed, pence, vat) -> new OpenInvoice(
                        "2008-09/0001",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "A council",
                        new FinancialYear(2008),
                        className,
                        subRegion,
                        DAY.minusDays(overdue),
                        lapsed,
                        pence(pence),
                        pence(vat),
                        pence(pence + vat)))
                .list()
                .ofMaxSize(40);
    }
}
