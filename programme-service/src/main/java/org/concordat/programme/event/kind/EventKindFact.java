package org.concordat.programme.event.kind;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a event kind. */
public enum EventKindFact implements Fact<EventKind> {
    EVENT_KIND_CREATED,
    EVENT_KIND_AMENDED;

    @Override
    public AggregateType<EventKind> about() {
        return EventKind.TYPE;
    }
}
