package org.concordat.reporting.known.rebuild;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order to forget everything and read all events again from the first. Readers see the old figures until it has
 * succeeded, and for good when it has not.
 */
@Schema(description = "An order to read all events again from the first")
public record Rebuild(
        UUID id,
        State state,

        @Size(max = 255) @Schema(description = "Subject of the token that ordered it")
        String requestedBy,

        @Size(max = 1000) @Schema(nullable = true) String reason,
        Instant requestedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(description = "Events read again so far") long eventsReplayed,

        @Schema(nullable = true, description = "Events to be read; null until it has begun")
        Long eventsTotal,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it failed")
        String problem) {

    /** What has become of it; all but the first are final. */
    @Schema(name = "RebuildState")
    public enum State {
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    static Rebuild requested(UUID id, String by, String reason, Instant at) {
        return new Rebuild(id, State.RUNNING, by, reason, at, null, 0, null, null);
    }
}
