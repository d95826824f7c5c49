package org.concordat.programme.event.kind;

import static org.concordat.programme.event.kind.EventKindFact.EVENT_KIND_AMENDED;
import static org.concordat.programme.event.kind.EventKindFact.EVENT_KIND_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The kinds of event of the partnership, to which events refer. */
@Singleton
public class EventKinds extends ReferenceList<EventKind> {

    EventKinds() {
        super(EventKind.class, EVENT_KIND_CREATED, EVENT_KIND_AMENDED, "event kind");
    }
}
