package org.concordat.funding.allocation.taper;

import java.util.Optional;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All tapers of the partnership. */
public interface TaperPlans extends Aggregates<TaperPlan> {

    Optional<TaperPlan> find(FundId fund, TaperPlanId id);

    /** By name. */
    Page<TaperPlanSummaryView> list(FundId fund, PageRequest page);

    default TaperPlan get(FundId fund, TaperPlanId id) {
        return find(fund, id).orElseThrow(() -> Refusal.notFound("taper plan", id.value()));
    }
}
