package org.concordat.reporting.feed.webhook;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook in a list. */
@Schema(name = "WebhookItem", description = "A webhook in a list; read it by its id for its subscriptions")
public record WebhookSummaryView(
        UUID id,
        @Size(max = 500) String description,
        @Size(max = AddressRules.MOST_CHARACTERS) String url,
        WebhookStatus status,
        Instant statusChangedAt,
        @Schema(nullable = true) DisabledReason disabledReason,
        @Schema(description = "Grows with each change") long version) {}
