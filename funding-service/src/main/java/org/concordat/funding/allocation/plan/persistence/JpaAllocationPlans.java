package org.concordat.funding.allocation.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.allocation.plan.AllocationPlan;
import org.concordat.funding.allocation.plan.AllocationPlanSummaryView;
import org.concordat.funding.allocation.plan.AllocationPlans;
import org.concordat.funding.allocation.plan.PlanStatus;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Allocation plans in PostgreSQL. */
@ApplicationScoped
public class JpaAllocationPlans implements AllocationPlans, PanacheAggregates<AllocationPlan> {

    @Override
    public Optional<AllocationPlan> lockApproved(UUID fund, FinancialYear year) {
        return find("fund = ?1 and financialYear = ?2 and status = ?3", fund, year, PlanStatus.APPROVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Page<AllocationPlanSummaryView> list(UUID fund, FinancialYear year, PlanStatus status, PageRequest page) {
        return Listing.of(
                        AllocationPlanSummaryView.class,
                        "select new org.concordat.funding.allocation.plan.AllocationPlanSummaryView(p.id, p.fund,"
                                + " p.financialYear, p.status, p.terms.amount, p.terms.share) from AllocationPlan p")
                .where("p.fund = :fund", "fund", fund)
                .where("p.financialYear = :year", "year", year)
                .where("p.status = :status", "status", status)
                .descending("p.financialYear", AllocationPlanSummaryView::financialYear)
                .tieBreaker("p.id", UUID.class, AllocationPlanSummaryView::id)
                .page(getEntityManager(), page);
    }
}
