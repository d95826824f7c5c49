package org.concordat.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the suites measured on the way; printed, never asserted. */
final class Measured {
    private Measured() {}

    static void say(String what, String value) {
        System.out.printf(Locale.ROOT, "measured: %-60s %s%n", what, value);
    }

    static void duration(String what, Duration taken) {
        say(what, "%,.1f s".formatted(taken.toMillis() / 1000.0));
    }

    /** Median, 90th percentile and longest of several. */
    static void spread(String what, List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        say(
                what,
                "median %d ms, 90 %% within %d ms, longest %d ms (%d times)"
                        .formatted(
                                median(taken).toMillis(),
                                sorted.get((int) Math.ceil(sorted.size() * 0.9) - 1)
                                        .toMillis(),
                                sorted.get(sorted.size() - 1).toMillis(),
                                sorted.size()));
    }

    static Duration median(List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
