package org.concordat.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that could not be handled, with the reason. */
public record ParkedEvent(
        UUID id,
        @Schema(maxLength = 249) String topic,
        int partition,
        long offset,

        @Schema(maxLength = 200, nullable = true, examples = "concordat.membership.subscription-paid.v1")
        String eventType,

        @Schema(maxLength = 200, nullable = true, description = "Id of the aggregate it speaks of")
        String key,

        @Schema(maxLength = 2000, description = "Why it could not be handled")
        String reason,

        Status status,
        @Schema(description = "How often it was tried") int attempts,
        Instant parkedAt,
        @Schema(nullable = true) Instant resolvedAt,
        @Schema(maxLength = 255, nullable = true) String resolvedBy,
        @Schema(maxLength = 1000, nullable = true) String resolution,

        @Schema(maxLength = 1048576, nullable = true, description = "The event's data as it came")
        String payload) {

    /** What has become of it. */
    @Schema(name = "ParkedEventStatus")
    public enum Status {
        PARKED,
        REPLAYED,
        DISCARDED
    }
}
