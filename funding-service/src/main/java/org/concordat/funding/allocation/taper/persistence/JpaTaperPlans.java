package org.concordat.funding.allocation.taper.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.allocation.taper.TaperPlan;
import org.concordat.funding.allocation.taper.TaperPlanId;
import org.concordat.funding.allocation.taper.TaperPlanSummaryView;
import org.concordat.funding.allocation.taper.TaperPlans;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Tapers in PostgreSQL. */
@ApplicationScoped
public class JpaTaperPlans implements TaperPlans, PanacheAggregates<TaperPlan> {

    @Override
    public Optional<TaperPlan> find(FundId fund, TaperPlanId id) {
        return find(
                        "from TaperPlan t left join fetch t.years where t.fund = ?1 and t.id = ?2",
                        fund.value(),
                        id.value())
                .stream()
                .findFirst();
    }

    @Override
    public Page<TaperPlanSummaryView> list(FundId fund, PageRequest page) {
        return Listing.of(
                        TaperPlanSummaryView.class,
                        "select new org.concordat.funding.allocation.taper.TaperPlanSummaryView(t.id, t.name)"
                                + " from TaperPlan t")
                .where("t.fund = :fund", "fund", fund)
                .ascending("t.name", TaperPlanSummaryView::name)
                .tieBreaker("t.id", UUID.class, TaperPlanSummaryView::id)
                .page(getEntityManager(), page);
    }
}
