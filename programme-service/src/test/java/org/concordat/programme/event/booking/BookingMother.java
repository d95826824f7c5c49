package org.concordat.programme.event.booking;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.programme.event.event.EventId;

/** Bookings for tests: three places at £50.00. */
final class BookingMother {

    static final PlacesWanted WANTED = new PlacesWanted(UUID.randomUUID(), 3);
    private static final EventId EVENT = new EventId(UUID.randomUUID());
    private static final Booking.Acceptance ACCEPTANCE =
            new Booking.Acceptance(7, LocalDate.of(2008, 10, 1), Money.pounds(50));

    private BookingMother() {}

    static Booking confirmed() {
        return Booking.confirmed(EVENT, WANTED, ACCEPTANCE);
    }

    static Booking waiting() {
        return Booking.waiting(EVENT, WANTED, ACCEPTANCE);
    }
}
