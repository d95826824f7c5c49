package org.concordat.reporting.feed.webhook;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt to deliver. */
@Schema(name = "DeliveryAttempt", description = "One attempt to deliver")
public record Attempt(
        Instant attemptedAt,

        @Schema(nullable = true, examples = "503", description = "What the receiver answered; null when it did not")
        Integer statusCode,

        @Size(max = 200) @Schema(nullable = true, description = "What failed; null when nothing did")
        String problem) {

    static Attempt of(Outcome outcome) {
        return new Attempt(outcome.at(), outcome.statusCode(), outcome.problem());
    }
}
