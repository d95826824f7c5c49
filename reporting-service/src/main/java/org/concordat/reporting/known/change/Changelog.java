package org.concordat.reporting.known.change;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.KnownState;

/** All changes in the order in which they were taken in. */
public interface Changelog {

    /** Puts them at the end. Nobody else adds any until the transaction ends, so that a position never appears late. */
    void append(List<KnownState> told);

    /** @param topics {@code null} for all */
    List<Change> after(long position, Collection<String> topics, int most);

    /**
     * What became known between two times that somebody looked, by its position.
     *
     * @param topics of which to show
     * @param most how many to show at most
     */
    List<Change> between(TakenIn before, TakenIn after, Collection<String> topics, int most);

    /**
     * Of what became known between the two, what is about some records, by its position: what happened to them, or to
     * others that name them.
     *
     * @param most how many to show of each record at most
     */
    List<ChangeAbout> about(
            Collection<UUID> records, TakenIn before, TakenIn after, Collection<String> topics, int most);

    /** Whether any change of these records is kept. */
    boolean has(String topic);

    /** The first position that is kept; where none is, the one that is given next. */
    long first();

    /** The last position that is kept; 0 where none is. */
    long last();
}
