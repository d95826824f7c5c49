package org.concordat.membership.income.arrears.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.income.arrears.AgeBand;
import org.concordat.membership.income.arrears.AgedDebt;
import org.concordat.membership.income.arrears.OpenInvoice;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Aged debt as callers see it. */
@Schema(name = "AgedDebt")
public record AgedDebtView(
        LocalDate asAt,
        BandsView total,
        @Size(max = 50) List<OfClass> byClass,
        @Size(max = 500) List<OfSubRegion> bySubRegion,

        @Size(max = 100_000) @Schema(description = "The longest due first")
        List<InvoiceLine> invoices) {

    /** What is owed, by the days since it was due. */
    @Schema(name = "AgedDebtBands")
    public record BandsView(
            @Schema(description = "Not yet due") Money current,
            Money days1To30,
            Money days31To60,
            Money days61To90,
            Money over90Days,
            @Schema(description = "All bands together") Money total) {

        static BandsView of(AgedDebt.Bands bands) {
            return new BandsView(
                    bands.in(AgeBand.CURRENT),
                    bands.in(AgeBand.DAYS_1_TO_30),
                    bands.in(AgeBand.DAYS_31_TO_60),
                    bands.in(AgeBand.DAYS_61_TO_90),
                    bands.in(AgeBand.OVER_90_DAYS),
                    bands.total());
        }
    }

    /** What one class of members owes. */
    @Schema(name = "AgedDebtOfClass")
    public record OfClass(@Schema(maxLength = 100) String className, BandsView owed) {}

    /** What the members of one sub-region owe. */
    @Schema(name = "AgedDebtOfSubRegion")
    public record OfSubRegion(@Schema(maxLength = 50) String subRegion, BandsView owed) {}

    /** An invoice with what is owed on it. */
    @Schema(name = "OpenInvoice")
    public record InvoiceLine(
            @Schema(maxLength = 20, examples = "2008-09/0012")
            String invoice,

            UUID subscription,
            UUID organisation,
            @Schema(maxLength = 200) String organisationName,
            FinancialYear financialYear,
            LocalDate dueOn,
            Money outstanding) {

        static InvoiceLine of(OpenInvoice invoice) {
            return new InvoiceLine(
                    invoice.number(),
                    invoice.subscription(),
                    invoice.organisation(),
                    invoice.organisationName(),
                    invoice.financialYear(),
                    invoice.dueOn(),
                    invoice.outstanding());
        }
    }

    static AgedDebtView of(AgedDebt debt) {
        return new AgedDebtView(
                debt.asAt(),
                BandsView.of(debt.total()),
                debt.byClass().entrySet().stream()
                        .map(part -> new OfClass(part.getKey(), BandsView.of(part.getValue())))
                        .toList(),
                debt.bySubRegion().entrySet().stream()
                        .map(part -> new OfSubRegion(part.getKey(), BandsView.of(part.getValue())))
                        .toList(),
                debt.invoices().stream().map(InvoiceLine::of).toList());
    }
}
