package org.concordat.programme.sharing.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.learning.LearningPlan;
import org.concordat.programme.sharing.learning.LearningPlanFilter;
import org.concordat.programme.sharing.learning.LearningPlanSummaryView;
import org.concordat.programme.sharing.learning.LearningPlans;

/** Learning plans in PostgreSQL. */
@ApplicationScoped
public class JpaLearningPlans implements LearningPlans, PanacheAggregates<LearningPlan> {

    @Override
    public boolean has(UUID organisation, FinancialYear year) {
        return count("organisation = ?1 and financialYear = ?2", organisation, year) > 0;
    }

    @Override
    public Page<LearningPlanSummaryView> list(LearningPlanFilter filter, PageRequest page) {
        return Listing.of(
                        LearningPlanSummaryView.class,
                        "select new org.concordat.programme.sharing.learning.LearningPlanSummaryView(p.id,"
                                + " p.organisation, p.financialYear, p.version) from LearningPlan p")
                .where("p.organisation = :organisation", "organisation", filter.organisation())
                .where("p.financialYear = :financialYear", "financialYear", filter.financialYear())
                .ascending("p.financialYear", LearningPlanSummaryView::financialYear)
                .tieBreaker("p.id", UUID.class, LearningPlanSummaryView::id)
                .page(getEntityManager(), page);
    }
}
