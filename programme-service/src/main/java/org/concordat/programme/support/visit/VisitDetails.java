package org.concordat.programme.support.visit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a visit was, what it was part of, and what came of it. */
@Embeddable
public record VisitDetails(
        @Schema(nullable = true, description = "The programme that it belongs to")
        UUID programme,

        @Schema(nullable = true, description = "The activity of that programme for which it counts")
        UUID activity,

        LocalDate visitedOn,

        @Size(max = 4000) @Schema(description = "What was found; names no person")
        String findings,

        @Size(max = 4000) @Schema(nullable = true, description = "What others could learn from it")
        String goodPracticeSeen,

        @Size(max = 4000) @Schema(nullable = true) String adviceGiven,

        @Size(max = 4000)
        @Schema(nullable = true, description = "What is to be done next; actions say by whom and when")
        String followUp) {}
