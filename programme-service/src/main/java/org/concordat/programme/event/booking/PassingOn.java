package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_PASSED_ON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.change.Changes;
import org.concordat.programme.register.succession.Inheritance;

/** Passes bookings on to the organisations that follow those who booked. */
@ApplicationScoped
public class PassingOn {

    private final Bookings bookings;
    private final Changes changes;

    PassingOn(Bookings bookings, Changes changes) {
        this.bookings = bookings;
        this.changes = changes;
    }

    /** It keeps its number, its price and whether it waits; the successor keeps a booking of its own beside it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(Inheritance<BookingId> inheritance) {
        changes.of(bookings, inheritance.what().value())
                .effective(inheritance.effective())
                .record(BOOKING_PASSED_ON, booking -> booking.succeed(inheritance.succession()));
    }
}
