package org.concordat.funding.allocation.plan;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an allocation plan. */
@Meaning("How a fund's money of a year is shared among the sub-regions")
public enum AllocationPlanFact implements Fact<AllocationPlan> {
    @Meaning("Somebody planned how a fund's money of a year is to be shared; it counts once another person approves it")
    ALLOCATION_PLANNED,
    @Meaning("The plan is in force, and the ledger holds what it gives each part of the region")
    ALLOCATION_APPROVED,
    @Meaning("Another plan of the fund and year was approved in its place")
    ALLOCATION_REPLACED,
    @Meaning("A gate was opened, or money of a reserve was released, by a recorded decision; or a gate opened"
            + " because its objectives are achieved")
    ALLOCATION_RELEASED;

    @Override
    public AggregateType<AllocationPlan> about() {
        return AllocationPlan.TYPE;
    }
}
