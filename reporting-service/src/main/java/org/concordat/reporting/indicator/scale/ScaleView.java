package org.concordat.reporting.indicator.scale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale as callers see it. */
@Schema(name = "Scale", description = "Named levels or bands in their order")
public record ScaleView(
        @JsonUnwrapped ScaleState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static ScaleView of(Scale scale) {
        return new ScaleView(ScaleState.of(scale), scale.version());
    }

    public UUID id() {
        return state.id();
    }
}
