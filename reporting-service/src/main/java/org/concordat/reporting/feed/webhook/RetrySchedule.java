package org.concordat.reporting.feed.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * "Retries after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h": reporting.md, Webhooks. Never sooner; a little later by chance,
 * so that what failed together does not come back together, and as much later as the receiver asks for within a bound.
 *
 * @param retries how long to wait after each failed attempt
 * @param spread by which share of its length a wait may be longer, such as 0.1
 * @param longestAskedFor what a receiver may ask for at most
 * @param chance from 0 up to 1
 */
record RetrySchedule(List<Duration> retries, double spread, Duration longestAskedFor, DoubleSupplier chance) {

    /**
     * When to try again.
     *
     * @param failed how many attempts have failed, the last of them included
     * @param last the attempt that failed last
     * @return none when the delivery is to be given up
     */
    Optional<Instant> next(int failed, Outcome last) {
        return failed > retries.size()
                ? Optional.empty()
                : Optional.of(last.at().plus(spread(longer(retries.get(failed - 1), askedFor(last)))));
    }

    private Duration askedFor(Outcome last) {
        if (last.retryAfter() == null) {
            return Duration.ZERO;
        }
        Duration asked = Duration.between(last.at(), last.retryAfter());
        return asked.compareTo(longestAskedFor) > 0 ? longestAskedFor : asked;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Duration spread(Duration wait) {
        return wait.plusMillis((long) (wait.toMillis() * spread * chance.getAsDouble()));
    }
}
