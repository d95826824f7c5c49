package org.concordat.funding.allocation.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation plan with all its figures. */
@Schema(name = "AllocationPlan")
public record AllocationPlanView(
        @JsonUnwrapped AllocationPlanState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static AllocationPlanView of(AllocationPlan plan) {
        return new AllocationPlanView(AllocationPlanState.of(plan), plan.version());
    }
}
