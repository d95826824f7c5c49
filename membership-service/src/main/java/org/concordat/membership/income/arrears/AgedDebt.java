package org.concordat.membership.income.arrears;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.concordat.membership.Breakdown;
import org.concordat.platform.money.Money;

/** What members owe as at a day, by how long it has been due; in all, by class and by sub-region. */
public record AgedDebt(
        LocalDate asAt,
        Bands total,
        SortedMap<String, Bands> byClass,
        SortedMap<String, Bands> bySubRegion,
        List<OpenInvoice> invoices) {

    /** What is owed in each band; the bands add up to the whole by their making. */
    public record Bands(Map<AgeBand, Money> owed) {

        static Bands of(Collection<OpenInvoice> invoices, LocalDate asAt) {
            var owed = new EnumMap<AgeBand, Money>(AgeBand.class);
            for (AgeBand band : AgeBand.values()) {
                owed.put(band, Money.ZERO);
            }
            invoices.forEach(
                    invoice -> owed.merge(AgeBand.of(invoice.dueOn(), asAt), invoice.outstanding(), Money::plus));
            return new Bands(Map.copyOf(owed));
        }

        public Money in(AgeBand band) {
            return owed.get(band);
        }

        public Money total() {
            return owed.values().stream().collect(Money.sum());
        }
    }

    static AgedDebt of(List<OpenInvoice> invoices, LocalDate asAt) {
        return new AgedDebt(
                asAt,
                Bands.of(invoices, asAt),
                Breakdown.by(OpenInvoice::className, invoices, of -> Bands.of(of, asAt)),
                Breakdown.by(OpenInvoice::subRegion, invoices, of -> Bands.of(of, asAt)),
                invoices);
    }
}
