package org.concordat.programme.event.calendar.rest;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.concordat.platform.calendar.CalendarText;
import org.concordat.programme.event.event.EventStatus;
import org.concordat.programme.event.event.EventSummaryView;
import org.concordat.programme.event.event.EventTerms;

/** Events as entries of a calendar. */
final class EventsInCalendar {

    private EventsInCalendar() {}

    static String of(List<EventSummaryView> events, Instant madeAt) {
        return CalendarText.of(
                "programme-service",
                events.stream().map(event -> entry(event, madeAt)).toList());
    }

    private static VEvent entry(EventSummaryView event, Instant madeAt) {
        EventTerms terms = event.terms();
        VEvent entry = CalendarText.entry(event.id(), madeAt, terms.title(), terms.kind());
        // calendars take the entry with the higher number for the newer one
        entry.setSequence((int) event.version());
        entry.setDateStart(Date.from(terms.startsAt()));
        entry.setDateEnd(Date.from(terms.endsAt()));
        entry.setStatus(event.status() == EventStatus.CANCELLED ? Status.cancelled() : Status.confirmed());
        if (terms.summary() != null) {
            entry.setDescription(terms.summary());
        }
        if (terms.place() != null) {
            entry.setLocation(terms.place());
        }
        if (terms.onlineAt() != null) {
            entry.setUrl(terms.onlineAt());
        }
        return entry;
    }
}
