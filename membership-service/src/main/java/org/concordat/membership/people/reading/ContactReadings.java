package org.concordat.membership.people.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Who was shown which contact. What is written down here is neither changed nor, within a year, removed. */
public interface ContactReadings {

    /**
     * Which readings are asked for; {@code null} for all of them.
     *
     * @param from the first instant
     * @param before the first instant after them
     */
    record Filter(UUID contact, String reader, Instant from, Instant before) {}

    /** One request that shows contacts. */
    record Reading(String reader, String operation, Instant readAt, String traceId) {}

    /** Writes down that contacts are shown, in a transaction of its own. */
    void keep(Reading reading, Collection<UUID> contacts);

    /** The latest first. */
    Page<ContactReading> page(Filter filter, PageRequest request);

    /**
     * Removes readings that are older than they are to be kept.
     *
     * @return how many there were, at most a thousand at once
     */
    int forget(Instant before);
}
