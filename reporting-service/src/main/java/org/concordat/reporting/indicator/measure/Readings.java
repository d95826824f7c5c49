package org.concordat.reporting.indicator.measure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What organisations' values were, as they were known at an instant. */
public interface Readings {

    /**
     * Of each question the organisations with what counts as their value, by name; all in one query.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    List<List<Participant>> of(List<Asked> questions, Instant knownAt);

    /**
     * Those of the questions about what was settled that may have another answer than as known now: something that they rest on
     * was recorded since. All others need not be asked twice.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    Set<Asked> moved(List<Asked> settled, Instant knownAt);
}
