package org.concordat.reporting.feed.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a replay has queued. */
@Schema(name = "WebhookReplay", description = "What is sent again")
public record ReplayView(
        @Schema(description = "How many deliveries were queued")
        int queued,

        @Schema(description = "After which position to go on when the replay is to cover more")
        long lastPosition) {}
