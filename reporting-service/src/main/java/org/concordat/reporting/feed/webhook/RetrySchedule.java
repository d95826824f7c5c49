package org.concordat.reporting.feed.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * "Retries after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h": reporting.md, Webhooks.
 *
 * @param retries how long to wait after each failed attempt
 */
record RetrySchedule(List<Duration> retries) {

    /**
     * When to try again.
     *
     * @param failed how many attempts have failed, the last of them included
     * @return none when the delivery is to be given up
     */
    Optional<Instant> next(int failed, Instant lastAt) {
        return failed > retries.size() ? Optional.empty() : Optional.of(lastAt.plus(retries.get(failed - 1)));
    }
}
