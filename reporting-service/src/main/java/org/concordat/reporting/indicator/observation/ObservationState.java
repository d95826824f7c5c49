package org.concordat.reporting.indicator.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as its events, its history and its readers see it. */
public record ObservationState(
        UUID id,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        UUID organisation,

        @Schema(description = "The first day that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,
        ObservationStatus status,
        ObservationSource source,
        @JsonUnwrapped Observed observed,

        @Schema(description = "When it was recorded as it is")
        Instant recordedAt,

        @Schema(description = "The first day on which others than owner and staff see it, once it is final")
        LocalDate visibleFrom,

        @Size(max = Observation.MOST_EARLIER) @Schema(description = "What it was before, the first one first")
        List<EarlierValue> earlier) {

    static ObservationState of(Observation observation) {
        ObservationOf of = observation.of();
        return new ObservationState(
                observation.id(),
                of.indicator(),
                of.organisation(),
                of.firstDay(),
                of.lastDay(),
                observation.status(),
                observation.source(),
                observation.observed(),
                observation.recordedAt(),
                observation.visibleFrom(),
                observation.earlier());
    }
}
