package org.concordat.programme.support.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan as callers see it. */
@Schema(name = "SupportPlan", description = "What an organisation that an early warning names was offered")
public record SupportPlanView(
        @JsonUnwrapped SupportPlanState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static SupportPlanView of(SupportPlan plan) {
        return new SupportPlanView(SupportPlanState.of(plan), plan.version());
    }
}
