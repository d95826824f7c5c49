package org.concordat.programme.support.plan;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a support plan. */
@Meaning("What organisations that an early warning names were offered, by whom, and what came of it")
public enum SupportPlanFact implements Fact<SupportPlan> {
    @Meaning("A plan was opened for an organisation that an early warning names")
    SUPPORT_PLAN_OPENED,
    @Meaning("Somebody offered support")
    SUPPORT_PLAN_SUPPORT_OFFERED,
    @Meaning("Something came of what was offered")
    SUPPORT_PLAN_OUTCOME_RECORDED,
    @Meaning("The plan was closed")
    SUPPORT_PLAN_CLOSED;

    @Override
    public AggregateType<SupportPlan> about() {
        return SupportPlan.TYPE;
    }
}
