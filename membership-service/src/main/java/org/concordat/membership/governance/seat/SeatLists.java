package org.concordat.membership.governance.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Looks through the seats of all bodies. */
public interface SeatLists {

    /**
     * Seats without a holder on a day.
     *
     * @param body {@code null} for all
     */
    Page<VacantSeatView> vacant(LocalDate day, UUID body, PageRequest request);

    /**
     * Terms that end from a day to a day.
     *
     * @param body {@code null} for all
     */
    Page<HeldSeatView> ending(LocalDate from, LocalDate to, UUID body, PageRequest request);

    /** @param day {@code null} for all there ever were */
    Page<HeldSeatView> heldBy(UUID organisation, LocalDate day, PageRequest request);

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
