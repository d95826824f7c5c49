package org.concordat.membership.register.statistic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The figures about all organisations. */
public interface Statistics extends Aggregates<Statistic> {

    /** The one of a kind that is true on exactly this day. */
    Optional<Statistic> of(StatisticKey key, LocalDate trueOn);

    /** In the order they were recorded. */
    Page<Statistic> page(Filter filter, PageRequest request);

    /** Lets one change at a time at the figures about an organisation, until the transaction ends. */
    void lockAllOf(UUID organisation);

    /**
     * Which figures a list shows; what is {@code null} does not narrow it.
     *
     * @param asAt only the newest of each organisation and kind that is true on this day or before it
     */
    record Filter(UUID organisation, String kind, LocalDate asAt) {}
}
