package org.concordat.programme.support.plan;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The support plans of all organisations. */
public interface SupportPlans extends Aggregates<SupportPlan> {

    /** By the day on which they were opened. */
    Page<SupportPlanSummaryView> list(SupportPlanFilter filter, PageRequest page);

    default SupportPlan get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("support plan", id));
    }
}
