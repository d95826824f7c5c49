package org.concordat.programme.project.businesscase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Figures;
import org.concordat.programme.project.businesscase.BenefitDetails;
import org.concordat.programme.project.businesscase.BenefitPlan;
import org.concordat.programme.project.businesscase.BenefitScale;
import org.concordat.programme.project.businesscase.BenefitYear;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is to bring. */
@Schema(description = "What the project is to bring")
public record BenefitRequest(
        @Schema(nullable = true, description = "Of a benefit that is there already; left out of a new one")
        UUID id,

        @NotBlank @Size(max = 2000) String description,

        @NotBlank
        @Size(max = 500)
        @Schema(examples = "Days from invoice to payment", description = "How it is measured")
        String measure,

        @NotNull
        @Schema(description = "What it is counted in: MONEY in pounds, SHARE in per cent, POPULATION in people")
        BenefitScale scale,

        @Schema(nullable = true, description = "Whether money leaves a budget; false when absent")
        Boolean cashable,

        @NotNull
        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(examples = "head-of-finance", description = "The role that answers for it")
        String ownerRole,

        @Size(max = 20)
        @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 626000 or 2.5")
        @Schema(nullable = true, examples = "41.5", description = "What it was before, on the benefit's scale")
        String baseline,

        @NotNull @Schema(description = "Until when what came of it is recorded, also after the project has closed")
        LocalDate reviewOn,

        @NotNull @Size(max = 20) List<@NotNull @Valid PlannedYearRequest> profile) {

    /** What is planned of a benefit for a year. */
    @Schema(description = "What is planned for a financial year")
    public record PlannedYearRequest(
            @NotNull FinancialYear financialYear,

            @NotNull
            @Size(max = 20)
            @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 626000 or 2.5")
            @Schema(examples = "12000", description = "On the benefit's scale")
            String planned) {}

    BenefitPlan plan() {
        return new BenefitPlan(
                id,
                new BenefitDetails(
                        description,
                        measure,
                        scale,
                        Boolean.TRUE.equals(cashable),
                        ownerRole,
                        baseline == null ? null : figure(baseline),
                        reviewOn),
                profile.stream()
                        .map(year -> new BenefitYear(year.financialYear(), figure(year.planned())))
                        .toList());
    }

    /** As the column holds it, so that what is sent again equals what is there. */
    static BigDecimal figure(String sent) {
        return new BigDecimal(sent).setScale(4);
    }
}
