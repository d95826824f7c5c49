package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as callers see it. */
@Schema(name = "Measure", description = "What is to be met, by whom and until when")
public record MeasureView(
        @JsonUnwrapped MeasureState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static MeasureView of(Measure measure) {
        return new MeasureView(MeasureState.of(measure), measure.version());
    }

    public UUID id() {
        return state.id();
    }
}
