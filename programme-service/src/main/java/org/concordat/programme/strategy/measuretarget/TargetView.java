package org.concordat.programme.strategy.measuretarget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as callers see it. */
@Schema(name = "Target", description = "What a success measure is to reach by a year")
public record TargetView(
        @JsonUnwrapped TargetState state,

        @Schema(description = "Grows with each change; also the ETag")
        long version) implements HasVersion {

    static TargetView of(Target target) {
        return new TargetView(TargetState.of(target), target.version());
    }
}
