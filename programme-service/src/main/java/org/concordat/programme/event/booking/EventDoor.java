package org.concordat.programme.event.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.event.Events;

/** Lets one caller after the other to the places of an event, and says when each came. */
@ApplicationScoped
public class EventDoor {

    private final Events events;
    private final BusinessCalendar calendar;

    EventDoor(Events events, BusinessCalendar calendar) {
        this.events = events;
        this.calendar = calendar;
    }

    /** Nobody else books, cancels or amends the event until the transaction ends. */
    Event lock(EventId id) {
        return events.lock(id.value()).orElseThrow(() -> Refusal.notFound("event", id.value()));
    }

    /** The day on which something was booked or cancelled; it has come. */
    LocalDate dayOf(LocalDate sent) {
        return calendar.dayThatHasCome(sent, "/effectiveOn");
    }

    /** What is recorded for a day that is over counts from its beginning. */
    Instant instantOf(LocalDate day) {
        return day.equals(calendar.today()) ? calendar.now() : calendar.beginningOf(day);
    }
}
