package org.concordat.reporting.feed.webhook;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as the log shows it; what was sent is not kept, because it follows from the event. */
@Schema(name = "WebhookDelivery", description = "What was sent to a webhook, or waits to be, and what became of it")
public record DeliveryView(
        UUID id,
        DeliveryKind kind,

        @Schema(description = "The header webhook-id of every attempt: the id of the event, in a replay as well")
        UUID messageId,

        @Size(max = 200) @Schema(examples = "concordat.membership.subscription-paid.v1")
        String type,

        @Size(max = 200) @Schema(nullable = true, examples = "membership.subscriptions", description = "Null of a test")
        String topic,

        @Schema(description = "The record that it is about; a test is about itself")
        UUID subject,

        @Schema(nullable = true, description = "The record's version; null of a test")
        Long version,

        @Schema(nullable = true, description = "Where the event stands in the change feed; null of a test")
        Long position,

        DeliveryStatus status,
        Instant createdAt,

        @Schema(nullable = true, description = "When it was delivered or given up; null until then")
        Instant endedAt,

        @Schema(nullable = true, description = "Null when it has ended or waits for another one of the same record")
        Instant nextAttemptAt,

        @Size(max = 100) List<Attempt> attempts) {}
