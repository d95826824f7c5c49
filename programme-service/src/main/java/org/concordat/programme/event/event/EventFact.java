package org.concordat.programme.event.event;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an event. */
@Meaning("Workshops, seminars, courses and forums: when, where, for how many and at what price")
public enum EventFact implements Fact<Event> {
    @Meaning("An event was announced")
    EVENT_ANNOUNCED,
    @Meaning("What is said about an event changed")
    EVENT_AMENDED,
    @Meaning("An event took place")
    EVENT_HELD,
    @Meaning("An event does not take place")
    EVENT_CANCELLED;

    @Override
    public AggregateType<Event> about() {
        return Event.TYPE;
    }
}
