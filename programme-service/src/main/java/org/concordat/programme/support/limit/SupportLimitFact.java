package org.concordat.programme.support.limit;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a support limit. */
@Meaning("How much support in a quarter organisations say they can take")
public enum SupportLimitFact implements Fact<SupportLimit> {
    @Meaning(
            "An organisation says how many visits and offers it can take in a quarter, from the quarter of that day on")
    SUPPORT_LIMIT_STATED;

    @Override
    public AggregateType<SupportLimit> about() {
        return SupportLimit.TYPE;
    }
}
