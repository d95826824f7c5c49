package org.concordat.programme.event.event.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.event.event.Event;
import org.concordat.programme.event.event.EventFilter;
import org.concordat.programme.event.event.EventSummaryView;
import org.concordat.programme.event.event.Events;

/** Events in PostgreSQL. */
@ApplicationScoped
public class JpaEvents implements Events, PanacheAggregates<Event> {

    @Override
    public Page<EventSummaryView> list(EventFilter filter, PageRequest page) {
        return Listing.of(
                        EventSummaryView.class,
                        "select new org.concordat.programme.event.event.EventSummaryView(e.id, e.terms, e.status,"
                                + " e.version) from Event e")
                .where("e.terms.programme = :programme", "programme", filter.programme())
                .where("e.terms.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status())
                .where("e.terms.startsAt >= :from", "from", filter.from())
                .where("e.terms.startsAt < :before", "before", filter.before())
                .ascending("e.terms.startsAt", event -> event.terms().startsAt())
                .tieBreaker("e.id", UUID.class, EventSummaryView::id)
                .page(getEntityManager(), page);
    }
}
