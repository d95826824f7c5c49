package org.concordat.funding.allocation.gate;

import static org.concordat.funding.allocation.plan.AllocationPlanFact.ALLOCATION_RELEASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.funding.allocation.plan.AllocationPlan;
import org.concordat.funding.allocation.plan.AllocationPlans;
import org.concordat.funding.allocation.plan.AllocationPosting;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.allocation.plan.Reasons;
import org.concordat.funding.allocation.sharing.Parts;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.register.objective.Objectives;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Opens the gates of plans whose objectives are achieved, whichever came last, the achievement or the plan: plan, ledger,
 * history and event in one transaction. One whose money the regional pot has not got waits and is tried again.
 */
@ApplicationScoped
public class OpeningGates {

    private final WaitingGates gates;
    private final AllocationPlans plans;
    private final Objectives objectives;
    private final AllocationPosting posting;
    private final Ledger ledger;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    OpeningGates(
            WaitingGates gates,
            AllocationPlans plans,
            Objectives objectives,
            AllocationPosting posting,
            Ledger ledger,
            Changes changes,
            BusinessCalendar calendar,
            Origin origin) {
        this.gates = gates;
        this.plans = plans;
        this.objectives = objectives;
        this.posting = posting;
        this.ledger = ledger;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    public List<DueGate> due() {
        return gates.due();
    }

    public Page<WaitingGateView> waiting(PageRequest page) {
        return gates.list(page);
    }

    /** In a transaction of its own; who comes second, or after an objective was reopened, finds nothing to change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(DueGate due) {
        origin.onBehalfOf("calendar", due.plan().toString());
        AllocationPlan plan = plans.lock(due.plan()).orElseThrow(() -> Refusal.notFound("allocation plan", due.plan()));
        if (plan.waitsForObjectives(due.subRegion())) {
            ObjectivesMet.in(
                            due.subRegion(),
                            plan.gateCondition(),
                            objectives.holdInYear(
                                    plan.gateCondition().objectives(),
                                    plan.gateCondition().year()))
                    .ifPresent(met -> open(plan, due.subRegion(), met));
        }
    }

    private void open(AllocationPlan plan, String subRegion, ObjectivesMet met) {
        Money held = plan.heldByGate(subRegion);
        Decision decision = dayThatCovers(plan, held, plan.opensOn(met.on()))
                .map(met::decision)
                .orElseThrow(() -> Refusal.conflict(
                        "gate-waits",
                        "The gate of %s holds %s, more than the regional pot has left. It opens once that has it."
                                .formatted(subRegion, held)));
        changes.of(plans, plan)
                .effective(new EffectiveDate(decision.day(), decision.reason()))
                .record(ALLOCATION_RELEASED, opened -> opened.openGate(subRegion, decision));
        posting.release(
                plan,
                Parts.REGIONAL,
                subRegion,
                held,
                new AllocationPosting.Cause(
                        decision.day(),
                        origin.actor(),
                        Reasons.of("Gate of " + subRegion + " opened", decision.reason())));
    }

    /** The day itself, in the first open month; today when the pot had the money meanwhile committed and has it again. */
    private Optional<LocalDate> dayThatCovers(AllocationPlan plan, Money held, LocalDate day) {
        return Stream.of(day, calendar.todayOrLater(day))
                .map(each -> ledger.openOnOrAfter(plan.fund(), each))
                .distinct()
                .filter(each -> posting.covers(plan, Parts.REGIONAL, held, each))
                .findFirst();
    }
}
