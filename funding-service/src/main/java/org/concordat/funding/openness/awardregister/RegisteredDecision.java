package org.concordat.funding.openness.awardregister;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decided an award, and when. */
public record RegisteredDecision(
        @Schema(nullable = true, description = "The body that decided; null for an award of earlier times")
        UUID body,

        @Size(max = 200) @Schema(nullable = true, description = "What the body was called then")
        String bodyName,

        LocalDate decidedOn) {}
