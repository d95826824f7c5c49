package org.concordat.programme.project.milestone;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day that was agreed for a milestone. */
@Embeddable
@Schema(description = "The day that was agreed for a milestone")
public record BaselineDay(
        @Schema(description = "The number of the baseline") int baseline,
        UUID milestone,

        @Schema(nullable = true, description = "Null when none was known")
        LocalDate baselineOn) {}
