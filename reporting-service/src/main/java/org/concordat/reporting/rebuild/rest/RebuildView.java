package org.concordat.reporting.rebuild.rest;

import java.time.Instant;
import java.util.UUID;
import org.concordat.reporting.rebuild.Rebuild;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild as callers see it. */
@Schema(name = "Rebuild", description = "An order to read all events again from the first")
public record RebuildView(
        UUID id,
        Rebuild.State state,

        @Schema(maxLength = 255, description = "Subject of the token that ordered it")
        String requestedBy,

        @Schema(maxLength = 1000, nullable = true) String reason,
        Instant requestedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(description = "Events read again so far") long eventsReplayed,

        @Schema(nullable = true, description = "Events to be read; null until it has begun")
        Long eventsTotal,

        @Schema(maxLength = 1000, nullable = true, description = "Why it failed")
        String problem) {

    static RebuildView of(Rebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.state(),
                rebuild.requestedBy(),
                rebuild.reason(),
                rebuild.requestedAt(),
                rebuild.finishedAt(),
                rebuild.eventsReplayed(),
                rebuild.eventsTotal(),
                rebuild.problem());
    }
}
