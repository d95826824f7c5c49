package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the deliveries of a webhook go. */
@Schema(name = "WebhookProgress", description = "How far a webhook is behind, and how its deliveries go")
public record ProgressView(
        @Schema(description = "Up to which change of the feed deliveries have been made or queued")
        long position,

        @Schema(description = "The last change of the feed") long lastPosition,

        @Schema(description = "How many deliveries wait, at most 10000")
        long waiting,

        @Schema(nullable = true, description = "Since when deliveries fail without any success")
        Instant firstFailedAt,

        @Schema(nullable = true) Instant lastSuccessAt) {}
