package org.concordat.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that cannot be sent, with the reason. */
public record SetAsideEvent(
        UUID id,
        @Schema(maxLength = 249) String topic,

        @Schema(maxLength = 200, examples = "concordat.membership.subscription-paid.v1")
        String eventType,

        UUID subject,
        long aggregateVersion,
        Instant occurredAt,

        @Schema(maxLength = 2000, description = "Why it cannot be sent")
        String reason,

        Instant setAsideAt) {}
