package org.concordat.reporting.feed.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook with the secret that was just made for it. */
@Schema(name = "WebhookWithSecret", description = "A webhook and its new secret, which no other answer ever shows")
public record NewSecretView(
        @JsonUnwrapped WebhookView webhook,

        @Size(max = 200)
        @Schema(
                nullable = true,
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
                description = "Verifies the signatures. It is shown once: null when the request is repeated")
        String secret)
        implements HasVersion, ShownOnce {

    public UUID id() {
        return webhook.id();
    }

    @Override
    public long version() {
        return webhook.version();
    }

    @Override
    public Object withoutTheSecret() {
        return new NewSecretView(webhook, null);
    }
}
