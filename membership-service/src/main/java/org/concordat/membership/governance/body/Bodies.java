package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The bodies of the partnership. */
public interface Bodies extends Aggregates<Body> {

    Optional<Body> byId(UUID id);

    /** Whatever the case of its letters. */
    Optional<Body> byName(String name);

    /** @param activeOn {@code null} for all there ever were */
    Page<Body> page(LocalDate activeOn, PageRequest request);

    /** What the organisations, the holders and the deputies are called. */
    Names namesOf(List<Term> terms, List<Deputising> deputies);

    /** The bodies on which somebody holds a seat or deputises, or ever did. */
    List<UUID> wherePlaced(UUID contact);

    /** Some of those that hold or deputise on a day after the last one of the contact or of the organisation. */
    List<Ended> ended(LocalDate today, int most);

    /** The seats that organisations hold after a day. */
    List<Seated> seatedBeyond(LocalDate day, List<UUID> organisations);

    /** That an organisation holds a seat. */
    record Seated(UUID body, String bodyName, UUID seat, UUID organisation) {}

    /**
     * That somebody who sits on a body is over.
     *
     * @param contact {@code null} when it is the organisation that ended
     */
    record Ended(UUID body, UUID contact, UUID organisation, LocalDate lastDay) {}
}
