package org.concordat.programme.support.limit;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a support limit. */
public enum SupportLimitFact implements Fact<SupportLimit> {
    SUPPORT_LIMIT_STATED;

    @Override
    public AggregateType<SupportLimit> about() {
        return SupportLimit.TYPE;
    }
}
