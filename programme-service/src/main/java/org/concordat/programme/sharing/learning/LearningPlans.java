package org.concordat.programme.sharing.learning;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All learning plans. */
public interface LearningPlans extends Aggregates<LearningPlan> {

    boolean has(UUID organisation, FinancialYear year);

    /** From the first year on. */
    Page<LearningPlanSummaryView> list(LearningPlanFilter filter, PageRequest page);

    default LearningPlan get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("learning plan", id));
    }
}
