package org.concordat.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long each of many commits took to be seen. Sightings say only how much was there at a moment, so the n-th commit is
 * seen by the first sighting of at least n.
 */
final class Delays {

    /** A look at the report: how many of the new records it showed, and when the answer was there. */
    record Sighting(int count, long atNanos) {}

    private final List<Long> millis;

    private Delays(List<Long> millis) {
        this.millis = millis;
    }

    static Delays between(List<Long> commitNanos, List<Sighting> sightings) {
        var commits = new ArrayList<>(commitNanos);
        Collections.sort(commits);
        var millis = new ArrayList<Long>();
        int next = 0;
        for (Sighting sighting : sightings) {
            while (next < commits.size() && next < sighting.count()) {
                // an answer may overtake the answer to the write itself
                millis.add(Math.max(0, (sighting.atNanos() - commits.get(next)) / 1_000_000));
                next++;
            }
        }
        Collections.sort(millis);
        return new Delays(millis);
    }

    int seen() {
        return millis.size();
    }

    /** The delay that the given share of all commits did not exceed, in milliseconds. */
    long percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * millis.size());
        return millis.get(Math.max(0, rank - 1));
    }

    @Override
    public String toString() {
        return "p50 %d ms, p95 %d ms, p99 %d ms, max %d ms"
                .formatted(percentile(50), percentile(95), percentile(99), percentile(100));
    }
}
