package org.concordat.reporting.feed.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * How the deliveries of a webhook go.
 *
 * @param failingSince when the first delivery failed after the last that succeeded; {@code null} while none has
 * @param lastSuccessAt {@code null} before the first
 */
public record Health(Instant failingSince, Instant lastSuccessAt) {

    Health succeeded(Instant at) {
        return new Health(null, at);
    }

    Health failed(Instant at) {
        return new Health(failingSince == null ? at : failingSince, lastSuccessAt);
    }

    /** A webhook that is enabled again gets its full time anew. */
    Health enabled() {
        return new Health(null, lastSuccessAt);
    }

    /** "Five days without success disables": reporting.md, Webhooks. */
    boolean isDeadAt(Instant now, Duration disableAfter) {
        return failingSince != null && !now.isBefore(failingSince.plus(disableAfter));
    }
}
