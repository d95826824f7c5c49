package org.concordat.platform.operation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that takes longer than a request should, and how far it has come. */
public record Operation(
        UUID id,

        @Schema(maxLength = 100, examples = "organisation-import")
        String kind,

        State state,

        @Schema(description = "How much of it is done") long done,

        @Schema(description = "How much there is to do") long total,

        Instant orderedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, maxLength = 2000, description = "Why it failed, and what to do")
        String problem,

        @Schema(nullable = true, maxLength = 200, description = "Path of the result, once it has succeeded")
        String result,

        @JsonIgnore String orderedBy) {

    /** How it stands. */
    @Schema(name = "OperationState")
    public enum State {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    @JsonIgnore
    public boolean isEnded() {
        return state != State.WAITING && state != State.RUNNING;
    }
}
