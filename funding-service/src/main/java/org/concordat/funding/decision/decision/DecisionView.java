package org.concordat.funding.decision.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision. */
@Schema(name = "Decision")
public record DecisionView(
        @JsonUnwrapped DecisionState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static DecisionView of(Decision decision) {
        return new DecisionView(DecisionState.of(decision), decision.version());
    }
}
