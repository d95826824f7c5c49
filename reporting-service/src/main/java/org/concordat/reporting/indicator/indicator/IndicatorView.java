package org.concordat.reporting.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as callers see it. */
@Schema(name = "Indicator", description = "What is measured of organisations")
public record IndicatorView(
        @JsonUnwrapped IndicatorState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(IndicatorState.of(indicator), indicator.version());
    }

    public UUID id() {
        return state.id();
    }
}
