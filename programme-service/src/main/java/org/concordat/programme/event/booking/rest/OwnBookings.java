package org.concordat.programme.event.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.booking.BookingId;
import org.concordat.programme.event.booking.BookingPlaces;
import org.concordat.programme.event.booking.BookingView;
import org.concordat.programme.event.event.EventId;

/** What a caller may do with bookings: an organisation's user with those of its own organisation, and as of today. */
@ApplicationScoped
public class OwnBookings {

    private final BookingPlaces bookings;
    private final Caller caller;
    private final BusinessCalendar calendar;

    OwnBookings(BookingPlaces bookings, Caller caller, BusinessCalendar calendar) {
        this.bookings = bookings;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** The only organisation whose bookings the caller may see; {@code null} for all. */
    UUID boundary() {
        return caller.boundary().orElse(null);
    }

    BookingView get(EventId event, BookingId id) {
        BookingView booking = bookings.get(event, id);
        caller.requireWithinBoundary(booking.state().organisation(), "booking", id.value());
        return booking;
    }

    void requireOwn(UUID organisation) {
        caller.requireWithinBoundary(organisation, "organisation", organisation);
    }

    /** An earlier day would get past the closing of booking. */
    EffectiveDate dated(EffectiveDate effective) {
        boolean today = effective.day() == null || effective.day().equals(calendar.today());
        if (!today && caller.boundary().isPresent()) {
            throw Refusal.rule(
                    "officers-book-for-other-days",
                    "/effectiveOn",
                    "This counts from today. Leave effectiveOn out, or ask the partnership's officers.");
        }
        return effective;
    }
}
