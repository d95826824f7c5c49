package org.concordat.reporting.feed.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as its keepers see it. */
@Schema(name = "Webhook", description = "An address that is sent what changes")
public record WebhookView(
        UUID id,
        @JsonUnwrapped WebhookDetails details,
        WebhookStatus status,

        @Schema(description = "Since when it is enabled or disabled")
        Instant statusChangedAt,

        @Schema(nullable = true, description = "Why it is disabled; null while it is enabled")
        DisabledReason disabledReason,

        @Size(max = Webhook.MOST_SECRETS) @Schema(description = "The secrets that sign, the newest last")
        List<SecretView> secrets,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.details(),
                webhook.status(),
                webhook.statusSince(),
                webhook.disabledReason(),
                webhook.secrets().stream().map(SigningSecret::shown).toList(),
                webhook.version());
    }
}
