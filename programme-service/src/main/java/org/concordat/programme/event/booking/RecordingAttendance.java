package org.concordat.programme.event.booking;

import static org.concordat.programme.event.booking.BookingFact.BOOKING_ATTENDED;
import static org.concordat.programme.event.booking.BookingFact.BOOKING_RATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.Events;

/** Records how many came to an event, and what they said of it. */
@ApplicationScoped
public class RecordingAttendance {

    private final Events events;
    private final Bookings bookings;
    private final Changes changes;
    private final BusinessCalendar calendar;

    RecordingAttendance(Events events, Bookings bookings, Changes changes, BusinessCalendar calendar) {
        this.events = events;
        this.bookings = bookings;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** A number that was recorded before is corrected. */
    @Transactional
    public BookingView attend(EventId event, BookingId id, int attended, EffectiveDate effective) {
        events.get(event.value()).requireStarted(calendar.now());
        return BookingView.of(changes.of(bookings, id.value())
                .where(booking -> booking.event().equals(event))
                .effective(effective)
                .record(BOOKING_ATTENDED, booking -> booking.attend(attended)));
    }

    /** What was said before is replaced. */
    @Transactional
    public BookingView rate(EventId event, BookingId id, Feedback feedback, EffectiveDate effective) {
        return BookingView.of(changes.of(bookings, id.value())
                .where(booking -> booking.event().equals(event))
                .effective(effective)
                .record(BOOKING_RATED, booking -> booking.rate(feedback)));
    }
}
