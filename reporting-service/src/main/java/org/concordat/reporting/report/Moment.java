package org.concordat.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/**
 * The two times of a report.
 *
 * @param asAt the day at whose end its figures are true; {@code null} for everything that is known, days ahead included
 * @param knownAt the instant by which they were recorded; {@code null} for all that is known by now
 */
public record Moment(LocalDate asAt, Instant knownAt) {

    /** What {@link #requireNotAhead} refuses, in the words of the contract. */
    public static final String AHEAD = "known-at-ahead: the instant of knownAt has not passed yet";

    /** Refuses to say what nobody can know yet. */
    public void requireNotAhead(Instant now) {
        if (knownAt != null && knownAt.isAfter(now)) {
            throw Refusal.rule(
                    "known-at-ahead",
                    "Nobody knows yet what will have been recorded by %s. Send an instant that has passed, or leave knownAt out."
                            .formatted(knownAt));
        }
    }
}
