package org.concordat.programme.strategy.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as callers see it. */
@Schema(name = "Objective", description = "What the partnership wants to improve")
public record ObjectiveView(
        @JsonUnwrapped ObjectiveState state,

        @Schema(description = "Grows with each change, achievements included; also the ETag")
        long version)
        implements HasVersion {

    static ObjectiveView of(Objective objective) {
        return new ObjectiveView(ObjectiveState.of(objective), objective.version());
    }
}
