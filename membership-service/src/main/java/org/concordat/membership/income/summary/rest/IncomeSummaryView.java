package org.concordat.membership.income.summary.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.membership.income.summary.IncomeFigures;
import org.concordat.membership.income.summary.IncomeSummary;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The income of a year as callers see it. */
@Schema(name = "IncomeSummary")
public record IncomeSummaryView(
        FinancialYear financialYear,

        @Schema(description = "Subscriptions in force: agreed, invoiced, paid in part or in full")
        long members,

        @Schema(description = "Asked of all that are invited or in force")
        Money expected,

        @Schema(description = "Asked of those in force") Money agreed,

        @Schema(description = "Demanded of those that are invited or in force, less what was credited")
        Money invoiced,

        @Schema(description = "Paid, up to the invoice; also by members that have left since")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding,
        @Schema(description = "Paid beyond the invoice") Money credit,
        @Size(max = 1000) List<OfClass> byClass,
        @Size(max = 1000) List<OfSubRegion> bySubRegion) {

    /** The same figures for one class of the rate card. */
    @Schema(name = "IncomeOfClass")
    public record OfClass(
            @Schema(maxLength = 100) String className,
            long members,
            Money expected,
            Money agreed,
            Money invoiced,
            Money received,
            Money outstanding,
            Money credit) {}

    /** The same figures for one sub-region. */
    @Schema(name = "IncomeOfSubRegion")
    public record OfSubRegion(
            @Schema(maxLength = 50) String subRegion,
            long members,
            Money expected,
            Money agreed,
            Money invoiced,
            Money received,
            Money outstanding,
            Money credit) {}

    static IncomeSummaryView of(IncomeSummary summary) {
        IncomeFigures total = summary.total();
        return new IncomeSummaryView(
                summary.financialYear(),
                total.members(),
                total.expected(),
                total.agreed(),
                total.invoiced(),
                total.received(),
                total.outstanding(),
                total.credit(),
                summary.byClass().entrySet().stream()
                        .map(each -> ofClass(each.getKey(), each.getValue()))
                        .toList(),
                summary.bySubRegion().entrySet().stream()
                        .map(each -> ofSubRegion(each.getKey(), each.getValue()))
                        .toList());
    }

    private static OfClass ofClass(String name, IncomeFigures part) {
        return new OfClass(
                name,
                part.members(),
                part.expected(),
                part.agreed(),
                part.invoiced(),
                part.received(),
                part.outstanding(),
                part.credit());
    }

    private static OfSubRegion ofSubRegion(String code, IncomeFigures part) {
        return new OfSubRegion(
                code,
                part.members(),
                part.expected(),
                part.agreed(),
                part.invoiced(),
                part.received(),
                part.outstanding(),
                part.credit());
    }
}
