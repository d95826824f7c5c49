package org.concordat.programme.event.calendar.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.concordat.programme.event.event.EventStatus;
import org.concordat.programme.event.event.EventSummaryView;
import org.concordat.programme.event.event.EventTerms;

/** Writes events as iCalendar (RFC 5545), for the calendars that people keep. */
final class CalendarText {

    static final String MEDIA_TYPE = "text/calendar";

    private CalendarText() {}

    static String of(List<EventSummaryView> events, Instant madeAt) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Concordat//programme-service//EN");
        events.forEach(event -> calendar.addEvent(entry(event, madeAt)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent entry(EventSummaryView event, Instant madeAt) {
        EventTerms terms = event.terms();
        var entry = new VEvent();
        entry.setUid(event.id() + "@concordat");
        // calendars take the entry with the higher number for the newer one
        entry.setSequence((int) event.version());
        entry.setDateTimeStamp(Date.from(madeAt));
        entry.setDateStart(Date.from(terms.startsAt()));
        entry.setDateEnd(Date.from(terms.endsAt()));
        entry.setSummary(terms.title());
        entry.addCategories(terms.kind());
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
