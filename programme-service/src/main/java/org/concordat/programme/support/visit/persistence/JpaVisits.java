package org.concordat.programme.support.visit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.visit.Visit;
import org.concordat.programme.support.visit.VisitFilter;
import org.concordat.programme.support.visit.VisitView;
import org.concordat.programme.support.visit.Visits;

/** Visits in PostgreSQL. */
@ApplicationScoped
public class JpaVisits implements Visits, PanacheAggregates<Visit> {

    @Override
    public Page<VisitView> list(VisitFilter filter, PageRequest page) {
        return Listing.of(
                        VisitView.class,
                        "select new org.concordat.programme.support.visit.VisitView(v.id, v.organisation, v.details,"
                                + " v.version) from Visit v")
                .where("v.organisation = :organisation", "organisation", filter.organisation())
                .where("v.organisation = :boundary", "boundary", filter.boundary())
                .where("v.details.programme = :programme", "programme", filter.programme())
                .where("v.details.activity = :activity", "activity", filter.activity())
                .where("v.details.visitedOn >= :from", "from", filter.from())
                .where("v.details.visitedOn <= :until", "until", filter.until())
                .ascending(
                        "v.details.visitedOn", visit -> visit.state().details().visitedOn())
                .tieBreaker("v.id", UUID.class, visit -> visit.state().id())
                .page(getEntityManager(), page);
    }
}
