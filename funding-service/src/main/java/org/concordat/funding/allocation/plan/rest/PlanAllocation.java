package org.concordat.funding.allocation.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.allocation.plan.GateCondition;
import org.concordat.funding.allocation.plan.NewPlan;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a fund's money of a year is to be shared. */
public record PlanAllocation(
        @NotNull UUID fund,
        @NotNull FinancialYear financialYear,

        @Schema(description = "What is shared; what the fund's sources are expected to bring in the year when absent")
        Money amount,

        @NotNull
        @Schema(
                description = "How much of it is top-sliced for the sub-regions; the rest stays regional",
                examples = "60")
        Percentage share,

        @Schema(
                description =
                        "What a sub-region has of its share while its gate is closed, below the share; without gates when absent")
        Percentage baseShare,

        @Size(min = 1, max = 200)
        @Schema(description = "Codes of the sub-regions with a gate; all of them when absent and there is a baseShare")
        Set<@NotBlank @Size(max = 50) String> gates,

        @Size(min = 1, max = GateCondition.MOST_OBJECTIVES)
        @Schema(
                description =
                        "Ids of the objectives that open a sub-region's gate by themselves once all of them stand as"
                                + " achieved there for gateYear, as programme tells; decisions alone open the gates when absent")
        List<@NotNull UUID> gateObjectives,

        @Schema(
                description =
                        "The financial year for which the objectives have to be achieved, not after the plan's. When"
                                + " absent the year before the plan's: this year's objectives release part of next year's share")
        FinancialYear gateYear,

        @Schema(description = "How much of the top slice is kept for need and released by decision; 0 when absent")
        Percentage keptForNeed,

        @Schema(
                description =
                        "How much of the amount is held back for contingencies, out of what stays regional; 0 when absent")
        Percentage contingency,

        @Schema(description = "The day whose organisations count; the first of the year when absent")
        LocalDate countedOn,

        @Valid
        @Size(min = 1, max = 20)
        @Schema(description = "The parts of the mix, which add up to 100 per cent; by number of councils when absent")
        List<@NotNull WeightRequest> weights,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    NewPlan plan() {
        return new NewPlan(
                fund,
                financialYear,
                amount,
                share,
                baseShare,
                gates,
                gateObjectives,
                gateYear,
                keptForNeed == null ? Percentage.ZERO : keptForNeed,
                contingency == null ? Percentage.ZERO : contingency,
                countedOn,
                WeightRequest.askedOrByCouncils(weights));
    }
}
