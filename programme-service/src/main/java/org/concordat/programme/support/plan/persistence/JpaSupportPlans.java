package org.concordat.programme.support.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.plan.SupportPlan;
import org.concordat.programme.support.plan.SupportPlanFilter;
import org.concordat.programme.support.plan.SupportPlanSummaryView;
import org.concordat.programme.support.plan.SupportPlans;

/** Support plans in PostgreSQL. */
@ApplicationScoped
public class JpaSupportPlans implements SupportPlans, PanacheAggregates<SupportPlan> {

    @Override
    public Page<SupportPlanSummaryView> list(SupportPlanFilter filter, PageRequest page) {
        Listing<SupportPlanSummaryView> listing = Listing.of(
                        SupportPlanSummaryView.class,
                        "select new org.concordat.programme.support.plan.SupportPlanSummaryView(p.id, p.organisation,"
                                + " p.warning, p.openedOn, p.closedOn, p.version) from SupportPlan p")
                .where("p.organisation = :organisation", "organisation", filter.organisation())
                .where("p.organisation = :boundary", "boundary", filter.boundary());
        if (filter.open() != null) {
            listing.where(filter.open() ? "p.closedOn is null" : "p.closedOn is not null");
        }
        return listing.ascending("p.openedOn", SupportPlanSummaryView::openedOn)
                .tieBreaker("p.id", UUID.class, SupportPlanSummaryView::id)
                .page(getEntityManager(), page);
    }
}
