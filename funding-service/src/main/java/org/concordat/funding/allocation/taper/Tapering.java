package org.concordat.funding.allocation.taper;

import static org.concordat.funding.allocation.taper.TaperPlanFact.TAPER_PLANNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Plans how pump-priming declines, and says what has to be brought in instead. */
@ApplicationScoped
public class Tapering {

    private final TaperPlans plans;
    private final Funds funds;
    private final Changes changes;

    Tapering(TaperPlans plans, Funds funds, Changes changes) {
        this.plans = plans;
        this.funds = funds;
        this.changes = changes;
    }

    public TaperPlan get(FundId fund, TaperPlanId id) {
        return plans.get(fund, id);
    }

    public Page<TaperPlanSummaryView> list(FundId fund, PageRequest page) {
        funds.get(fund.value());
        return plans.list(fund, page);
    }

    @Transactional
    public TaperPlan plan(UUID fund, String name, List<TaperYear> years, EffectiveDate effective) {
        return changes.add(plans, new TaperPlan(funds.get(fund).id(), name, years), TAPER_PLANNED, effective);
    }
}
