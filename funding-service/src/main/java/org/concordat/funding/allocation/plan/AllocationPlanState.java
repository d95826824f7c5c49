package org.concordat.funding.allocation.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.sharing.PartAllocation;
import org.concordat.funding.allocation.sharing.PlanFigures;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation plan as its events and its history show it. */
public record AllocationPlanState(
        UUID id,
        UUID fund,
        FinancialYear financialYear,
        PlanStatus status,

        @Schema(nullable = true, description = "The plan that it replaced")
        UUID replaces,

        @JsonUnwrapped PlanFigures figures,

        @Size(max = 500)
        @Schema(description = "What each part has, or would have were a draft approved; together the amount")
        List<PartAllocation> allocations,

        @Size(max = AllocationPlan.MOST_RELEASES) @Schema(description = "What decisions released since, in their order")
        List<Release> releases,

        @AddedLater
        @Size(max = GateCondition.MOST_OBJECTIVES)
        @Schema(
                description =
                        "Ids of the objectives that open a sub-region's gate once all are achieved there for gateYear;"
                                + " none when decisions alone open the gates")
        List<UUID> gateObjectives,

        @AddedLater
        @Schema(nullable = true, description = "The year for which they have to be achieved; null when there are none")
        FinancialYear gateYear) {

    static AllocationPlanState of(AllocationPlan plan) {
        return new AllocationPlanState(
                plan.id(),
                plan.fund(),
                plan.financialYear(),
                plan.status(),
                plan.replaces(),
                PlanFigures.of(plan.sharing()),
                PartAllocation.of(plan.holdings()),
                plan.releases(),
                List.copyOf(plan.gateCondition().objectives()),
                plan.gateCondition().year());
    }
}
