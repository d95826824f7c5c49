package org.concordat.programme.sharing.learning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learning plan as callers see it. */
@Schema(name = "LearningPlan", description = "What an organisation needs to learn and could teach in a financial year")
public record LearningPlanView(
        @JsonUnwrapped LearningPlanState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static LearningPlanView of(LearningPlan plan) {
        return new LearningPlanView(plan.state(), plan.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
