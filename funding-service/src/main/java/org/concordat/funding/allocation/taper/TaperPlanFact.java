package org.concordat.funding.allocation.taper;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a taper. */
@Meaning("How pump-priming declines from year to year, and what has to be brought in instead")
public enum TaperPlanFact implements Fact<TaperPlan> {
    @Meaning("Somebody planned how pump-priming declines")
    TAPER_PLANNED;

    @Override
    public AggregateType<TaperPlan> about() {
        return TaperPlan.TYPE;
    }
}
