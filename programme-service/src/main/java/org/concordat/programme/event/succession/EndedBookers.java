package org.concordat.programme.event.succession;

import java.time.LocalDate;
import java.util.List;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.register.succession.Inheritance;

/** Finds bookings of events to come whose organisations have ended. */
public interface EndedBookers {

    /** Some of those that ended before a day and are followed by another organisation. */
    List<Inheritance<BookingId>> before(LocalDate today, int atMost);
}
