package org.concordat.programme.event.event;

import static org.concordat.programme.event.event.EventFact.EVENT_AMENDED;
import static org.concordat.programme.event.event.EventFact.EVENT_ANNOUNCED;
import static org.concordat.programme.event.event.EventFact.EVENT_CANCELLED;
import static org.concordat.programme.event.event.EventFact.EVENT_HELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/** Announces events, keeps what is said about them, and records whether they took place. */
@ApplicationScoped
public class KeepingEvents {

    private final Events events;
    private final EventPlaces allPlaces;
    private final WaitingList waitingList;
    private final EventReferences references;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingEvents(
            Events events,
            EventPlaces allPlaces,
            WaitingList waitingList,
            EventReferences references,
            Changes changes,
            BusinessCalendar calendar) {
        this.events = events;
        this.allPlaces = allPlaces;
        this.waitingList = waitingList;
        this.references = references;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public EventView announce(EventDetails details, EffectiveDate effective) {
        var event = new Event(details);
        references.require(details, List.of());
        return shown(changes.add(events, event, EVENT_ANNOUNCED, effective));
    }

    /** Whoever waits moves up at once into what it makes free. */
    @Transactional
    public EventView amend(Amendment<EventDetails> amendment) {
        Event amended = changes.of(events, amendment).record(EVENT_AMENDED, event -> {
            EventDetails present = event.details();
            EventDetails wanted = amendment.applyTo(present);
            if (!wanted.equals(present)) {
                references.require(wanted, present.speakers());
                event.amend(wanted, placesOf(event).confirmed(), waitingList.largest(new EventId(event.id())));
            }
        });
        waitingList.moveUp(amended);
        return shown(amended);
    }

    /** Records that it took place. */
    @Transactional
    public EventView conclude(UUID id, EffectiveDate effective) {
        return shown(changes.of(events, id)
                .effective(effective)
                .record(EVENT_HELD, event -> event.conclude(calendar.now())));
    }

    /** @param effective with the reason */
    @Transactional
    public EventView cancel(UUID id, EffectiveDate effective) {
        Event cancelled = changes.of(events, id)
                .effective(effective)
                .record(EVENT_CANCELLED, event -> event.cancel(effective.reason()));
        waitingList.endAll(cancelled, effective);
        return shown(cancelled);
    }

    public EventView get(UUID id) {
        return shown(events.get(id));
    }

    private EventView shown(Event event) {
        return EventView.of(event, placesOf(event));
    }

    private Places placesOf(Event event) {
        return allPlaces.of(new EventId(event.id()));
    }

    public Page<EventSummaryView> list(EventFilter filter, PageRequest page) {
        return events.list(filter, page);
    }
}
