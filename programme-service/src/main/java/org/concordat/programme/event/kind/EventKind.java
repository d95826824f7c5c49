package org.concordat.programme.event.kind;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What sort of event one is, such as a workshop. Data, not code. */
@Entity
public class EventKind extends ReferenceItem {

    public static final AggregateType<EventKind> TYPE = AggregateType.internal("event-kind", ReferenceItemState::of);

    protected EventKind() {}

    public EventKind(String code, String name) {
        super(code, name);
    }
}
