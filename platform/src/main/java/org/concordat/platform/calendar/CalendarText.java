package org.concordat.platform.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Writes iCalendar (RFC 5545), for the calendars that people keep. */
public final class CalendarText {

    public static final String MEDIA_TYPE = "text/calendar";

    private CalendarText() {}

    /** @param service that the entries come from */
    public static String of(String service, List<VEvent> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Concordat//%s//EN".formatted(service));
        entries.forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    /**
     * An entry that has no time yet.
     *
     * @param name by which calendars know it again
     * @param madeAt what it says is true as of then
     */
    public static VEvent entry(Object name, Instant madeAt, String summary, String category) {
        var entry = new VEvent();
        entry.setUid(name + "@concordat");
        entry.setDateTimeStamp(Date.from(madeAt));
        entry.setSummary(summary);
        entry.addCategories(category);
        return entry;
    }
}
