package org.concordat.programme.event.booking;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.register.organisation.OrganisationId;

/** All that organisations booked. */
public interface Bookings extends Aggregates<Booking> {

    /** Of one event, in the order of acceptance. */
    Page<BookingView> list(BookingFilter filter, PageRequest page);

    /** Of all events, by the day of booking. */
    Page<BookingView> listAll(BookingFilter filter, PageRequest page);

    /** Who waits for places, in the order of acceptance. */
    List<Waiting> waiting(EventId event);

    /** Those of an event that were not cancelled. */
    List<UUID> standing(EventId event);

    /** Those of an event that were cancelled and are charged all the same. */
    List<UUID> charged(EventId event);

    /** Whether an organisation has booked an event already. */
    boolean stands(EventId event, OrganisationId organisation);

    /** Only a booking of that event. */
    default Booking get(EventId event, BookingId id) {
        return byId(id.value())
                .filter(booking -> booking.event().equals(event))
                .orElseThrow(() -> Refusal.notFound("booking", id.value()));
    }
}
