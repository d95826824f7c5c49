package org.concordat.membership.governance.seat;

import java.time.LocalDate;
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
    Page<VacantSeat> vacant(LocalDate day, UUID body, PageRequest request);

    /**
     * Terms that end from a day to a day.
     *
     * @param body {@code null} for all
     */
    Page<HeldSeat> ending(LocalDate from, LocalDate to, UUID body, PageRequest request);

    /** @param day {@code null} for all there ever were */
    Page<HeldSeat> heldBy(UUID organisation, LocalDate day, PageRequest request);
}
