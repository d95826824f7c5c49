package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret of a webhook, without the secret itself. */
@Schema(name = "WebhookSecret", description = "A secret that signs; the secret itself is shown once, when it is made")
public record SecretView(
        UUID id,
        Instant createdAt,

        @Schema(nullable = true, description = "From when it signs no longer; null for the newest")
        Instant endsAt) {}
