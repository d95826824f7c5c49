package org.concordat.reporting.indicator.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as callers see it. */
@Schema(name = "Observation", description = "What an indicator was at an organisation in a period")
public record ObservationView(
        @JsonUnwrapped ObservationState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static ObservationView of(Observation observation) {
        return new ObservationView(ObservationState.of(observation), observation.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
