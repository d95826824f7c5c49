package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_CANCELLED;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_MOVED_UP;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_WAIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventPlaces;
import org.concordat.programme.event.event.Places;
import org.concordat.programme.event.event.WaitingList;

/** Confirms bookings that waited as soon as there are places for them. */
@ApplicationScoped
public class MovingUp implements WaitingList {

    private final Bookings bookings;
    private final EventPlaces allPlaces;
    private final Changes changes;
    private final BusinessCalendar calendar;

    MovingUp(Bookings bookings, EventPlaces allPlaces, Changes changes, BusinessCalendar calendar) {
        this.bookings = bookings;
        this.allPlaces = allPlaces;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveUp(Event event) {
        var id = new EventId(event.id());
        Places places = allPlaces.of(id);
        if (places.waiting() == 0 || places.free() == 0) {
            return;
        }
        List<Waiting> moving =
                WaitingLine.of(event.terms(), bookings.waiting(id)).movingUp(places.free(), calendar.now());
        for (Waiting next : moving) {
            changes.of(bookings, next.booking()).record(BOOKING_MOVED_UP, Booking::moveUp);
        }
        allPlaces.keep(
                id, places.movingUp(moving.stream().mapToInt(Waiting::places).sum()));
    }

    @Override
    public int largest(EventId event) {
        return bookings.waiting(event).stream().mapToInt(Waiting::places).max().orElse(0);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAll(Event event, EffectiveDate effective) {
        var id = new EventId(event.id());
        for (UUID late : bookings.charged(id)) {
            changes.of(bookings, late).effective(effective).record(BOOKING_WAIVED, Booking::waive);
        }
        for (UUID standing : bookings.standing(id)) {
            changes.of(bookings, standing)
                    .effective(effective)
                    .record(BOOKING_CANCELLED, booking -> booking.cancel(false));
        }
        Places places = allPlaces.of(id);
        allPlaces.keep(id, places.freeing(places.confirmed()).leaving(places.waiting()));
    }
}
