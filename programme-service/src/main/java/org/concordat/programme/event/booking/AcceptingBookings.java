package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_CONFIRMED;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.event.booking.Booking.Acceptance;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.EventPlaces;
import org.concordat.programme.event.event.Places;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Takes bookings, in the caller's transaction; what it refuses it has not begun. */
@ApplicationScoped
public class AcceptingBookings {

    private final EventDoor door;
    private final EventPlaces allPlaces;
    private final Bookings bookings;
    private final PlacePrices prices;
    private final OrganisationRegister organisations;
    private final Changes changes;

    AcceptingBookings(
            EventDoor door,
            EventPlaces allPlaces,
            Bookings bookings,
            PlacePrices prices,
            OrganisationRegister organisations,
            Changes changes) {
        this.door = door;
        this.allPlaces = allPlaces;
        this.bookings = bookings;
        this.prices = prices;
        this.organisations = organisations;
        this.changes = changes;
    }

    /** Confirms the places whole, or lets them wait whole. */
    Booking accept(EventId id, PlacesWanted wanted, EffectiveDate effective) {
        LocalDate on = door.dayOf(effective.day());
        organisations.requireThere(wanted.organisation(), on, "/organisation");
        Event event = door.lock(id);
        event.requireTakesBookings(door.instantOf(on));
        requireFits(wanted, event);
        requireBooksOnce(id, wanted);
        Places places = allPlaces.of(id);
        var acceptance =
                new Acceptance(places.bookings() + 1, on, prices.each(event.terms(), wanted.organisation(), on));
        if (places.admit(wanted.places(), event.terms().overtaking())) {
            allPlaces.keep(id, places.confirming(wanted.places()));
            return changes.add(bookings, Booking.confirmed(id, wanted, acceptance), BOOKING_CONFIRMED, effective);
        }
        allPlaces.keep(id, places.queueing(wanted.places()));
        return changes.add(bookings, Booking.waiting(id, wanted, acceptance), BOOKING_WAITING, effective);
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
}
