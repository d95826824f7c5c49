package org.concordat.programme.support.action.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.action.Action;
import org.concordat.programme.support.action.ActionFilter;
import org.concordat.programme.support.action.Actions;
import org.concordat.programme.support.action.ListedAction;

/** Actions in PostgreSQL. */
@ApplicationScoped
public class JpaActions implements Actions, PanacheAggregates<Action> {

    private static final String OVERDUE = "(a.status = OPEN and a.details.dueOn < :today)";

    @Override
    public Page<ListedAction> list(ActionFilter filter, LocalDate today, PageRequest page) {
        Listing<ListedAction> listing = Listing.of(
                        ListedAction.class,
                        "select new org.concordat.programme.support.action.ListedAction(a.id, a.organisation, a.source,"
                                + " a.agreedOn, a.details, a.status, a.evidence, a.doneOn, a.droppedBecause, a.version)"
                                + " from Action a")
                .where("a.organisation = :organisation", "organisation", filter.organisation())
                .where("a.organisation = :boundary", "boundary", filter.boundary())
                .where("a.source.kind = :source", "source", filter.source())
                .where("a.source.id = :sourceId", "sourceId", filter.sourceId())
                .where("a.status = :status", "status", filter.status());
        if (filter.overdue() != null) {
            listing.where(filter.overdue() ? OVERDUE : "not " + OVERDUE, "today", today);
        }
        return listing.ascending(
                        "a.details.dueOn", action -> action.state().details().dueOn())
                .tieBreaker("a.id", UUID.class, action -> action.state().id())
                .page(getEntityManager(), page);
    }
}
