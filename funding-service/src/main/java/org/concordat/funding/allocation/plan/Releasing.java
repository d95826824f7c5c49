package org.concordat.funding.allocation.plan;

import static org.concordat.funding.allocation.plan.AllocationPlanFact.ALLOCATION_RELEASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.funding.allocation.sharing.Parts;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;

/** Releases what a plan holds back, by a recorded decision: plan, ledger, history and event in one transaction. */
@ApplicationScoped
public class Releasing {

    private final AllocationPlans plans;
    private final AllocationPosting posting;
    private final Changes changes;

    Releasing(AllocationPlans plans, AllocationPosting posting, Changes changes) {
        this.plans = plans;
        this.posting = posting;
        this.changes = changes;
    }

    /** "It moves to the sub-region when its gate opens." */
    @Transactional
    public AllocationPlan openGate(UUID id, String subRegion, Decision decision, String by) {
        var opened = changes.of(plans, id)
                .effective(new EffectiveDate(decision.day(), decision.reason()))
                .recordWith(ALLOCATION_RELEASED, plan -> plan.openGate(subRegion, decision));
        posting.release(
                opened.aggregate(),
                Parts.REGIONAL,
                subRegion,
                opened.result(),
                cause("Gate of " + subRegion + " opened", decision, by));
        return opened.aggregate();
    }

    /** What is kept for need or for contingencies goes where a decision says. */
    @Transactional
    public AllocationPlan release(
            UUID id, ReleaseKind reserve, String part, Money amount, Decision decision, String by) {
        AllocationPlan released = changes.of(plans, id)
                .effective(new EffectiveDate(decision.day(), decision.reason()))
                .record(ALLOCATION_RELEASED, plan -> plan.release(reserve, part, amount, decision));
        posting.release(
                released, Parts.RESERVE, part, amount, cause("Released from the reserve for " + reserve, decision, by));
        return released;
    }

    private static AllocationPosting.Cause cause(String what, Decision decision, String by) {
        return new AllocationPosting.Cause(decision.day(), by, Reasons.of(what, decision.reason()));
    }
}
