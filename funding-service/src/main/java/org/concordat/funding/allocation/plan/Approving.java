package org.concordat.funding.allocation.plan;

import static org.concordat.funding.allocation.plan.AllocationPlanFact.ALLOCATION_APPROVED;
import static org.concordat.funding.allocation.plan.AllocationPlanFact.ALLOCATION_REPLACED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.allocation.sharing.Holdings;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;

/** Puts a plan in force, in place of the one before: plan, ledger, history and events in one transaction. */
@ApplicationScoped
public class Approving {

    private final AllocationPlans plans;
    private final Funds funds;
    private final AllocationPosting posting;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Approving(
            AllocationPlans plans, Funds funds, AllocationPosting posting, Changes changes, BusinessCalendar calendar) {
        this.plans = plans;
        this.funds = funds;
        this.posting = posting;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** A replacement posts only the differences; the ledger refuses one that is below what is committed. */
    @Transactional
    public AllocationPlan approve(UUID id, EffectiveDate effective, String by) {
        AllocationPlan draft = plans.get(id);
        // the plans of a fund are approved one after the other, so that each replaces the one before
        funds.lock(draft.fund());
        AllocationPlan previous = plans.lockApproved(draft.fund(), draft.financialYear())
                .filter(approved -> !approved.id().equals(id))
                .orElse(null);
        LocalDate on = calendar.orToday(effective.day());
        Holdings before = previous == null ? Holdings.NONE : previous.holdings();
        if (previous != null) {
            changes.of(plans, previous).effective(effective).record(ALLOCATION_REPLACED, AllocationPlan::replace);
        }
        AllocationPlan plan = changes.of(plans, id)
                .effective(effective)
                .record(ALLOCATION_APPROVED, approved -> approved.approve(by, on, previous));
        var cause = new AllocationPosting.Cause(on, by, Reasons.of("Allocation plan approved", effective.reason()));
        posting.allocate(plan, before, cause);
        return plan;
    }
}
