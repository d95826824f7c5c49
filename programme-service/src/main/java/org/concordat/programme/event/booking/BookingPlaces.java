package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_CANCELLED;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_CONFIRMED;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.booking.Booking.Acceptance;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventPlaces;
import org.concordat.programme.event.event.Events;
import org.concordat.programme.event.event.Places;
import org.concordat.programme.event.event.WaitingList;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Books places at events and gives them back, one caller after the other at each event. */
@ApplicationScoped
public class BookingPlaces {

    private final Events events;
    private final EventPlaces allPlaces;
    private final Bookings bookings;
    private final WaitingList waitingList;
    private final PlacePrices prices;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    BookingPlaces(
            Events events,
            EventPlaces allPlaces,
            Bookings bookings,
            WaitingList waitingList,
            PlacePrices prices,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.events = events;
        this.allPlaces = allPlaces;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.prices = prices;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** Confirms them whole, or lets them wait whole. */
    @Transactional
    public BookingView book(EventId id, PlacesWanted wanted, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        organisations.requireThere(wanted.organisation(), on, "/organisation");
        Event event = lock(id);
        event.requireTakesBookings(instantOf(on));
        requireFits(wanted, event);
        requireBooksOnce(id, wanted);
        Places places = allPlaces.of(id);
        var acceptance =
                new Acceptance(places.bookings() + 1, on, prices.each(event.terms(), wanted.organisation(), on));
        if (places.admit(wanted.places(), event.terms().overtaking())) {
            allPlaces.keep(id, places.confirming(wanted.places()));
            return BookingView.of(
                    changes.add(bookings, Booking.confirmed(id, wanted, acceptance), BOOKING_CONFIRMED, effective));
        }
        allPlaces.keep(id, places.queueing(wanted.places()));
        return BookingView.of(
                changes.add(bookings, Booking.waiting(id, wanted, acceptance), BOOKING_WAITING, effective));
    }

    private Event lock(EventId id) {
        return events.lock(id.value()).orElseThrow(() -> Refusal.notFound("event", id.value()));
    }

    /** What is recorded for a day that is over counts from its beginning. */
    private Instant instantOf(LocalDate day) {
        return day.equals(calendar.today()) ? calendar.now() : calendar.beginningOf(day);
    }

    private static void requireFits(PlacesWanted wanted, Event event) {
        int capacity = event.terms().capacity();
        if (wanted.places() > capacity) {
            throw Refusal.rule(
                    "more-places-than-there-are",
                    "/places",
                    "The event has %d places in all. Ask for that many or fewer.".formatted(capacity));
        }
    }

    private void requireBooksOnce(EventId id, PlacesWanted wanted) {
        if (bookings.stands(id, new OrganisationId(wanted.organisation()))) {
            throw Refusal.conflict(
                    "booked-already",
                    "This organisation has booked the event already. For another number of places, cancel that booking first.");
        }
    }

    /** Whoever waits moves up at once. */
    @Transactional
    public BookingView cancel(EventId id, BookingId bookingId, EffectiveDate effective) {
        Instant at = instantOf(calendar.dayThatHasCome(effective.day(), "/effectiveOn"));
        Event event = lock(id);
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
