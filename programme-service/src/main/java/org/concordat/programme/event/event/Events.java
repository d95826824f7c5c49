package org.concordat.programme.event.event;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The events of the partnership. */
public interface Events extends Aggregates<Event> {

    /** From the first that starts on. */
    Page<EventSummaryView> list(EventFilter filter, PageRequest page);

    default Event get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("event", id));
    }
}
