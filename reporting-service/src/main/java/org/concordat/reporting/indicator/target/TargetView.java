package org.concordat.reporting.indicator.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as callers see it. */
@Schema(name = "IndicatorTarget", description = "What an indicator shall be in a period, as a source says")
public record TargetView(
        @JsonUnwrapped TargetState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static TargetView of(Target target) {
        return new TargetView(TargetState.of(target), target.version());
    }

    public UUID id() {
        return state.id();
    }
}
