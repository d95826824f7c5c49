package org.concordat.programme.project.businesscase;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benefit as callers and other services see it. */
@Schema(name = "Benefit")
public record BenefitState(
        UUID id,
        @Size(max = 2000) String description,

        @Size(max = 500) @Schema(examples = "Days from invoice to payment", description = "How it is measured")
        String measure,

        @Schema(description = "What it is counted in: MONEY in pounds, SHARE in per cent, POPULATION in people")
        BenefitScale scale,

        @Schema(description = "Whether money leaves a budget")
        boolean cashable,

        @Size(max = 50) @Schema(description = "The role that answers for it")
        String ownerRole,

        @Size(max = 20) @Schema(nullable = true, description = "What it was before; null when nobody knows")
        String baseline,

        @Schema(description = "Until when what came of it is recorded")
        LocalDate reviewOn,

        @Size(max = Benefit.MOST_YEARS) List<PlannedYear> profile,
        @Size(max = Benefit.MOST_REALISATIONS) List<RealisedYear> realised) {

    /** What is planned for a financial year. */
    @Schema(name = "BenefitYear")
    public record PlannedYear(
            FinancialYear financialYear,

            @Size(max = 20) @Schema(examples = "12000", description = "A decimal text on the benefit's scale")
            String planned) {}

    /** What came of it in a financial year. */
    @Schema(name = "BenefitRealisation", description = "What came of it in a year; the last record of a year counts")
    public record RealisedYear(
            FinancialYear financialYear,

            @Size(max = 20) @Schema(examples = "9500.50", description = "A decimal text on the benefit's scale")
            String realised,

            LocalDate recordedOn,
            @Size(max = 500) String evidence) {}

    static BenefitState of(Benefit benefit) {
        BenefitDetails details = benefit.details();
        return new BenefitState(
                benefit.id(),
                details.description(),
                details.measure(),
                details.scale(),
                details.cashable(),
                details.ownerRole(),
                plain(details.baseline()),
                details.reviewOn(),
                benefit.profile().stream()
                        .map(year -> new PlannedYear(year.financialYear(), plain(year.planned())))
                        .toList(),
                benefit.realisations().stream()
                        .map(came -> new RealisedYear(
                                came.financialYear(), plain(came.realised()), came.recordedOn(), came.evidence()))
                        .toList());
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : Figures.plain(figure);
    }
}
