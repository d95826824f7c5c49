package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_CANCELLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventPlaces;
import org.concordat.programme.event.event.Events;
import org.concordat.programme.event.event.Places;
import org.concordat.programme.event.event.WaitingList;

/** Books places at events and gives them back, one caller after the other at each event. */
@ApplicationScoped
public class BookingPlaces {

    private final Events events;
    private final EventPlaces allPlaces;
    private final Bookings bookings;
    private final WaitingList waitingList;
    private final AcceptingBookings accepting;
    private final EventDoor door;
    private final Changes changes;

    BookingPlaces(
            Events events,
            EventPlaces allPlaces,
            Bookings bookings,
            WaitingList waitingList,
            AcceptingBookings accepting,
            EventDoor door,
            Changes changes) {
        this.events = events;
        this.allPlaces = allPlaces;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.accepting = accepting;
        this.door = door;
        this.changes = changes;
    }

    /** Confirms them whole, or lets them wait whole. */
    @Transactional
    public BookingView book(EventId id, PlacesWanted wanted, EffectiveDate effective) {
        return BookingView.of(accepting.accept(id, wanted, effective));
    }

    /** The same for several organisations, in their order; one that is refused keeps no other back. */
    @Transactional
    public GroupBooking bookAll(EventId id, List<PlacesWanted> group, EffectiveDate effective) {
        events.get(id.value());
        return new GroupBooking(
                group.stream().map(wanted -> attempt(id, wanted, effective)).toList());
    }

    private GroupBooking.Line attempt(EventId id, PlacesWanted wanted, EffectiveDate effective) {
        try {
            return GroupBooking.Line.of(accepting.accept(id, wanted, effective));
        } catch (Refusal refusal) {
            return GroupBooking.Line.refused(wanted, refusal);
        }
    }

    /** Whoever waits moves up at once. */
    @Transactional
    public BookingView cancel(EventId id, BookingId bookingId, EffectiveDate effective) {
        Instant at = door.instantOf(door.dayOf(effective.day()));
        Event event = door.lock(id);
        event.requireLetsCancel(at);
        boolean confirmed = bookings.get(id, bookingId).isConfirmed();
        Booking cancelled = changes.of(bookings, bookingId.value())
                .effective(effective)
                .record(
                        BOOKING_CANCELLED,
                        booking -> booking.cancel(event.terms().isBookingClosed(at)));
        Places places = allPlaces.of(id);
        int freed = cancelled.places();
        allPlaces.keep(id, confirmed ? places.freeing(freed) : places.leaving(freed));
        waitingList.moveUp(event);
        return BookingView.of(cancelled);
    }

    public BookingView get(EventId event, BookingId id) {
        return BookingView.of(bookings.get(event, id));
    }

    public Page<BookingView> listAll(BookingFilter filter, PageRequest page) {
        return bookings.listAll(filter, page);
    }

    public Page<BookingView> list(BookingFilter filter, PageRequest page) {
        events.get(filter.event().value());
        return bookings.list(filter, page);
    }
}
