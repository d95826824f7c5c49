package org.concordat.programme.event.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.event.EventFilter;
import org.concordat.programme.event.event.EventSummaryView;
import org.concordat.programme.event.event.KeepingEvents;

/** The events that somebody keeps in a calendar: those of the last month and all to come, within reason. */
@ApplicationScoped
public class EventCalendar {

    /** What a region announces in a year. */
    public static final int MOST_EVENTS = 2_000;

    private static final int PAGE = 200;
    private static final int DAYS_BACK = 31;

    private final KeepingEvents events;
    private final BusinessCalendar calendar;

    EventCalendar(KeepingEvents events, BusinessCalendar calendar) {
        this.events = events;
        this.calendar = calendar;
    }

    /** By when they start, cancelled ones among them so that they vanish from calendars. */
    public List<EventSummaryView> events() {
        Instant from = calendar.beginningOf(calendar.today().minusDays(DAYS_BACK));
        Page<EventSummaryView> first =
                events.list(new EventFilter(null, null, null, from, null), PageRequest.of(PAGE, null));
        return Stream.iterate(first, page -> page != null, page -> page.next().orElse(null))
                .limit(MOST_EVENTS / PAGE)
                .flatMap(page -> page.items().stream())
                .toList();
    }

    /** When the calendar was made, by the day, so that it stays the same while nothing changes. */
    public Instant madeAt() {
        return calendar.beginningOf(calendar.today());
    }
}
