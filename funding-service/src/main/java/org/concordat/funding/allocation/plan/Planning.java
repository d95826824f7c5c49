package org.concordat.funding.allocation.plan;

import static org.concordat.funding.allocation.plan.AllocationPlanFact.ALLOCATION_PLANNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.funding.allocation.sharing.WhatIfView;
import org.concordat.funding.allocation.weighing.AskedWeight;
import org.concordat.funding.allocation.weighing.Weighing;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.register.objective.Objectives;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** Plans how a fund's money of a year is shared, and says what another plan would bring. */
@ApplicationScoped
public class Planning {

    private final AllocationPlans plans;
    private final Funds funds;
    private final Weighing weighing;
    private final Objectives objectives;
    private final Changes changes;

    Planning(AllocationPlans plans, Funds funds, Weighing weighing, Objectives objectives, Changes changes) {
        this.plans = plans;
        this.funds = funds;
        this.weighing = weighing;
        this.objectives = objectives;
        this.changes = changes;
    }

    public AllocationPlan get(UUID id) {
        return plans.get(id);
    }

    public Page<AllocationPlanSummaryView> list(UUID fund, FinancialYear year, PlanStatus status, PageRequest page) {
        return plans.list(fund, year, status, page);
    }

    /** A plan counts for nothing until somebody else approves it. */
    @Transactional
    public AllocationPlan plan(NewPlan wanted, EffectiveDate effective, String by) {
        Fund fund = funds.named(wanted.fund());
        PlanTerms terms = wanted.terms(expected(fund, wanted.financialYear()));
        GateCondition condition = wanted.gateCondition(terms);
        requireKnownObjectives(condition);
        Mix mix = weighing.count(wanted.weights(), terms.countedOn());
        Sharing sharing = Sharing.of(terms, mix, wanted.gates());
        var plan = new AllocationPlan(fund.id(), wanted.financialYear(), sharing, condition, by);
        return changes.add(plans, plan, ALLOCATION_PLANNED, effective);
    }

    private void requireKnownObjectives(GateCondition condition) {
        List<UUID> unknown = objectives.unknown(condition.objectives());
        if (!unknown.isEmpty()) {
            throw Refusal.rule(
                    "unknown-objective",
                    "/gateObjectives",
                    "Programme has told of no objective %s. Send the ids of objectives that it lists."
                            .formatted(unknown.get(0)));
        }
    }

    /** "Default the sum of the fund's sources of that year." */
    private static Money expected(Fund fund, FinancialYear year) {
        return fund.sources().stream()
                .filter(source -> source.financialYear().equals(year))
                .map(Source::amount)
                .collect(Money.sum());
    }

    /**
     * The plan beside the same plan with another share or other weights; nothing is stored.
     *
     * @param share {@code null} for the plan's own
     * @param weights {@code null} for the plan's own, with what was counted for it
     */
    public WhatIfView whatIf(UUID id, Percentage share, List<AskedWeight> weights) {
        AllocationPlan plan = plans.get(id);
        PlanTerms terms = share == null ? plan.terms() : plan.terms().withShare(share);
        Mix mix = weights == null ? plan.mix() : weighing.count(weights, terms.countedOn());
        Sharing sharing = plan.sharing();
        return WhatIfView.of(sharing, sharing.under(terms, mix));
    }
}
