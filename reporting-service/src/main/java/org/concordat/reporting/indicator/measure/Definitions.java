package org.concordat.reporting.indicator.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Measures as they were known at an instant, each with its parts and with what its values are held against. */
public interface Definitions {

    /**
     * A measure and the parts that it joins; none when there was none.
     *
     * @param knownAt {@code null} for the measure as it is now
     */
    List<Definition> withParts(UUID id, Instant knownAt);

    /**
     * Those that are measured or due between two days, as they were told, and the parts that they join; by code.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    List<Definition> between(LocalDate firstDay, LocalDate lastDay, Instant knownAt);
}
