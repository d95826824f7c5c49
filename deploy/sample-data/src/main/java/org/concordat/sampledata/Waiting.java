package org.concordat.sampledata;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Looks again and again until what is seen is complete, for so long and no longer. */
record Waiting(Duration longest, Duration pause) {
    static final Waiting USUAL = new Waiting(Duration.ofMinutes(3), Duration.ofMillis(200));

    /** @param missing says what is still missing, or nothing */
    <T> T until(Supplier<T> look, Function<T, Optional<String>> missing) {
        Instant deadline = Instant.now().plus(longest);
        while (true) {
            T seen = look.get();
            Optional<String> reason = missing.apply(seen);
            if (reason.isEmpty()) {
                return seen;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "Still not complete after %d s: %s".formatted(longest.toSeconds(), reason.get()));
            }
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting", e);
            }
        }
    }
}
