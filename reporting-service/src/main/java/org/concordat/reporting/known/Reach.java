package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a record has been told.
 *
 * @param version its newest
 * @param lastDay the last day from which one of its steps is true
 * @param recordedAt when the last of them was recorded
 */
public record Reach(long version, LocalDate lastDay, Instant recordedAt) {

    /** Before anything is told of a record. */
    static final Reach NONE = new Reach(-1, LocalDate.MIN, Instant.MIN);

    /** Whether a step comes after all others both by version and by day: it then leaves what was true before as it was. */
    boolean isFollowedBy(long nextVersion, Step step) {
        return nextVersion > version && !step.from().isBefore(lastDay);
    }

    Reach after(long nextVersion, Step step) {
        // a clock that was set back does not undo what was known
        Instant known = step.recordedAt().isAfter(recordedAt) ? step.recordedAt() : recordedAt;
        return new Reach(nextVersion, step.from(), known);
    }
}
