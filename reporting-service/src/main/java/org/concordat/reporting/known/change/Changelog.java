package org.concordat.reporting.known.change;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
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

    /** The first position that is kept. */
    OptionalLong first();

    /** The last position that was given, whether or not it is kept; 0 before the first. */
    long last();
}
