package org.concordat.reporting.feed.webhook;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.hash.Hash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as its history and its events show it: where it leads without the path, which may carry a key, and no secret. */
public record WebhookState(
        UUID id,

        @Size(max = AddressRules.MOST_CHARACTERS) @Schema(examples = "hooks.partner.example")
        String host,

        @Size(max = 16)
        @Schema(
                examples = "9f86d081884c7d65",
                description = "Beginning of the SHA-256 of the whole address: it changes when the address does")
        String addressFingerprint,

        @Size(max = 500) String description,

        @Size(max = WebhookDetails.MOST_SUBSCRIPTIONS)
        @Schema(
                description =
                        "Topics and types of events that it is told of; when it is empty, all but those of returns, answer"
                                + " sheets, unit costs and webhooks, which are for few")
        List<@Size(max = 200) String> subscribedTo,

        WebhookStatus status,
        Instant statusChangedAt,

        @Schema(nullable = true, description = "Why it is disabled; null while it is enabled")
        DisabledReason disabledReason,

        @Size(max = Webhook.MOST_SECRETS) List<SecretView> secrets) {

    private static final int FINGERPRINT_LENGTH = 16;

    static WebhookState of(Webhook webhook) {
        WebhookDetails details = webhook.details();
        return new WebhookState(
                webhook.id(),
                URI.create(details.url()).getHost(),
                Hash.of(details.url().getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_LENGTH),
                details.description(),
                details.subscribedTo(),
                webhook.status(),
                webhook.statusSince(),
                webhook.disabledReason(),
                webhook.secrets().stream().map(SigningSecret::shown).toList());
    }
}
