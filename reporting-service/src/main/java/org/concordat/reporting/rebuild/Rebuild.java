package org.concordat.reporting.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order to forget everything and read all events again from the first. Readers see the old figures until it has
 * succeeded, and for good when it has not.
 */
public record Rebuild(
        UUID id,
        State state,
        String requestedBy,
        String reason,
        Instant requestedAt,
        Instant finishedAt,
        long eventsReplayed,
        Long eventsTotal,
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
