package org.concordat.reporting.feed.webhook;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret that signs what is sent to a webhook.
 *
 * @param sealed as {@link SecretSeal} keeps it; a signature needs the secret itself, so a hash would not do
 * @param endsAt from when it signs no longer; {@code null} for the newest
 */
@Embeddable
public record SigningSecret(UUID id, String sealed, Instant createdAt, Instant endsAt) {

    boolean signsAt(Instant instant) {
        return endsAt == null || instant.isBefore(endsAt);
    }

    SigningSecret endingAt(Instant end) {
        return endsAt == null || end.isBefore(endsAt) ? new SigningSecret(id, sealed, createdAt, end) : this;
    }

    /** Without the secret. */
    SecretView shown() {
        return new SecretView(id, createdAt, endsAt);
    }
}
