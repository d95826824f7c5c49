package org.concordat.reporting.indicator.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation in a list. */
@Schema(name = "ObservationItem", description = "An observation in a list; read it by its id for what it was before")
public record ObservationSummaryView(
        UUID id,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        UUID organisation,
        LocalDate firstDay,
        LocalDate lastDay,
        ObservationStatus status,
        @JsonUnwrapped Observed observed,

        @Schema(description = "When it was recorded as it is")
        Instant recordedAt,

        @Schema(description = "Grows with each change") long version) {}
