package org.concordat.funding.allocation.carryforward;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to money that a year did not commit. */
@Meaning("Decisions to carry uncommitted money from a year into the next")
public enum CarryForwardFact implements Fact<CarryForward> {
    @Meaning("What a part of the region did not commit of a year was moved to the next year")
    ALLOCATION_CARRIED_FORWARD;

    @Override
    public AggregateType<CarryForward> about() {
        return CarryForward.TYPE;
    }
}
