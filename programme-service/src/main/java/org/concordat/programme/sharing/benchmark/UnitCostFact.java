package org.concordat.programme.sharing.benchmark;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a unit cost. */
@Meaning("What a transaction costs an organisation by channel, year by year, on a common cost model")
public enum UnitCostFact implements Fact<UnitCost> {
    @Meaning("An organisation says what a transaction costs it")
    UNIT_COST_STATED,
    @Meaning("It says so otherwise, or agrees to show it to others, or does no longer")
    UNIT_COST_AMENDED,
    @Meaning("It was stated wrongly, and counts nowhere")
    UNIT_COST_WITHDRAWN;

    @Override
    public AggregateType<UnitCost> about() {
        return UnitCost.TYPE;
    }
}
