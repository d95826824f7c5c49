package org.concordat.funding.allocation.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.plan.AllocationPlan;
import org.concordat.funding.allocation.plan.AllocationPlans;
import org.concordat.funding.allocation.plan.GateCondition;
import org.concordat.funding.register.objective.Objectives;

/** Says of the gates of a plan what they hold and what they wait for. */
@ApplicationScoped
public class Gates {

    private final AllocationPlans plans;
    private final Objectives objectives;

    Gates(AllocationPlans plans, Objectives objectives) {
        this.plans = plans;
        this.objectives = objectives;
    }

    public GatesView of(UUID planId) {
        AllocationPlan plan = plans.get(planId);
        GateCondition condition = plan.gateCondition();
        return GatesView.of(
                plan, condition.isSet() ? objectives.inYear(condition.objectives(), condition.year()) : List.of());
    }
}
