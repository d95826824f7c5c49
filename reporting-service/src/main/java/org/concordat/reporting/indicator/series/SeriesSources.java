package org.concordat.reporting.indicator.series;

import java.time.Instant;
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

    /**
     * Of each question the latest final value of each organisation, with what weights it in its period; all in one query. As it was
     * known when it was settled, or first known after that.
     *
     * @param knownAt {@code null} for all that is known by now
     */
    List<List<Reading>> latest(List<Earlier> questions, Set<UUID> organisations, Instant knownAt);

    /** What is recorded of them in the transaction that asks, before it is told. */
    List<Reading> recorded(Set<String> indicators, Set<UUID> organisations);

    /** The organisation and all in whose series its figures may stand. */
    Set<UUID> heirsOf(UUID organisation);
}
