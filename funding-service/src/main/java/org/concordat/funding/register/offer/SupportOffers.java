package org.concordat.funding.register.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What support is offered for which objective, as programme tells of it. */
public interface SupportOffers {

    /** Old news, by the version, changes nothing. */
    void learn(KnownOffer offer, long version);

    /**
     * From national to local, those that are in force on a day.
     *
     * @param objectives for some of which they are made
     * @param organisations to some of which they are made, where they are not made to all
     */
    List<KnownOffer> inForce(Collection<UUID> objectives, Collection<UUID> organisations, LocalDate on, int atMost);
}
