package org.concordat.funding.allocation.plan;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All allocation plans of the partnership. */
public interface AllocationPlans extends Aggregates<AllocationPlan> {

    /** The plan in force of a fund and year, which nobody else changes until the transaction ends. */
    Optional<AllocationPlan> lockApproved(UUID fund, FinancialYear year);

    /** Newest year first; each filter narrows the list when given. */
    Page<AllocationPlanSummaryView> list(UUID fund, FinancialYear year, PlanStatus status, PageRequest page);

    default AllocationPlan get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("allocation plan", id));
    }
}
