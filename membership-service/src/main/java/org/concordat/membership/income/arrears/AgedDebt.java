package org.concordat.membership.income.arrears;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.membership.Breakdown;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What members owe as at a day, by how long it has been due; in all, by class and by sub-region. What is owed by members that
 * have lapsed stands apart until it is written off.
 */
public record AgedDebt(
        LocalDate asAt,
        @Schema(description = "Without VAT") Bands total,
        @Schema(description = "The VAT on it") Bands vat,

        @Schema(description = "Both together: what is to be paid")
        Bands gross,

        @Size(max = 1000) List<OfClass> byClass,
        @Size(max = 1000) List<OfSubRegion> bySubRegion,

        @Size(max = 100_000) @Schema(description = "The longest due first")
        List<OpenInvoice> invoices) {

    /** What is owed, by the days since it was due; the bands add up to the whole by their making. */
    @Schema(name = "AgedDebtBands")
    public record Bands(
            @Schema(description = "Not yet due") Money current,
            Money days1To30,
            Money days31To60,
            Money days61To90,
            Money over90Days,

            @Schema(description = "Owed by members that have lapsed, however long it has been due")
            Money lapsed,

            @Schema(description = "All bands together, lapsed debt included")
            Money total) {

        static Bands of(List<OpenInvoice> invoices, LocalDate asAt, Function<OpenInvoice, Money> amount) {
            var owed = invoices.stream()
                    .collect(Collectors.groupingBy(
                            invoice -> AgeBand.of(invoice, asAt), Collectors.mapping(amount, Money.sum())));
            return new Bands(
                    owed.getOrDefault(AgeBand.CURRENT, Money.ZERO),
                    owed.getOrDefault(AgeBand.DAYS_1_TO_30, Money.ZERO),
                    owed.getOrDefault(AgeBand.DAYS_31_TO_60, Money.ZERO),
                    owed.getOrDefault(AgeBand.DAYS_61_TO_90, Money.ZERO),
                    owed.getOrDefault(AgeBand.OVER_90_DAYS, Money.ZERO),
                    owed.getOrDefault(AgeBand.LAPSED, Money.ZERO),
                    owed.values().stream().collect(Money.sum()));
        }
    }

    /** What one class of members owes. */
    @Schema(name = "AgedDebtOfClass")
    public record OfClass(
            @Size(max = 100) String className,
            @Schema(description = "Without VAT") Bands owed,
            @Schema(description = "The VAT on it") Bands vat,
            @Schema(description = "Both together") Bands gross) {}

    /** What the members of one sub-region owe. */
    @Schema(name = "AgedDebtOfSubRegion")
    public record OfSubRegion(
            @Size(max = 50) String subRegion,
            @Schema(description = "Without VAT") Bands owed,
            @Schema(description = "The VAT on it") Bands vat,
            @Schema(description = "Both together") Bands gross) {}

    static AgedDebt of(List<OpenInvoice> invoices, LocalDate asAt) {
        return new AgedDebt(
                asAt,
                net(invoices, asAt),
                vat(invoices, asAt),
                gross(invoices, asAt),
                Breakdown.rows(
                        OpenInvoice::className,
                        invoices,
                        (name, of) -> new OfClass(name, net(of, asAt), vat(of, asAt), gross(of, asAt))),
                Breakdown.rows(
                        OpenInvoice::subRegion,
                        invoices,
                        (code, of) -> new OfSubRegion(code, net(of, asAt), vat(of, asAt), gross(of, asAt))),
                invoices);
    }

    private static Bands net(List<OpenInvoice> invoices, LocalDate asAt) {
        return Bands.of(invoices, asAt, OpenInvoice::outstanding);
    }

    private static Bands vat(List<OpenInvoice> invoices, LocalDate asAt) {
        return Bands.of(invoices, asAt, OpenInvoice::vat);
    }

    private static Bands gross(List<OpenInvoice> invoices, LocalDate asAt) {
        return Bands.of(invoices, asAt, OpenInvoice::gross);
    }
}
