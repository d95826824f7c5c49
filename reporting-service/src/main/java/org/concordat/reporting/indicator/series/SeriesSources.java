package org.concordat.reporting.indicator.series;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.reporting.report.Moment;

/** What series are made of. */
public interface SeriesSources {

    /**
     * Organisations with all whom they follow, in the order of their ids.
     *
     * @param organisations {@code null} for all that there are
     */
    List<SeriesBody> bodies(Set<UUID> organisations, Moment moment);

    /** By which these organisations came to be what they are. */
    List<Inheritance> inheritances(Set<UUID> successors, Moment moment);

    /** What was told of these indicators. */
    List<Reading> readings(Set<String> indicators, Set<UUID> organisations, Moment moment);

    /** What is recorded of them in the transaction that asks, before it is told. */
    List<Reading> recorded(Set<String> indicators, Set<UUID> organisations);

    /** The organisation and all in whose series its figures may stand. */
    Set<UUID> heirsOf(UUID organisation);
}
