package org.concordat.programme.strategy.objective;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an objective. */
@Meaning("What the partnership wants to improve, and in which sub-regions and years it is achieved")
public enum ObjectiveFact implements Fact<Objective> {
    @Meaning("An objective was set")
    OBJECTIVE_CREATED,
    @Meaning("What it is for, the measure that it serves or what is done for it changed")
    OBJECTIVE_AMENDED,
    @Meaning("It was decided that the objective is achieved in a sub-region for a financial year")
    OBJECTIVE_ACHIEVED,
    @Meaning("It counts as achieved in a sub-region and year no longer")
    OBJECTIVE_REOPENED;

    @Override
    public AggregateType<Objective> about() {
        return Objective.TYPE;
    }
}
