package org.concordat.membership.subscription.run;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a subscription run. */
public enum SubscriptionRunFact implements Fact<SubscriptionRun> {
    SUBSCRIPTION_RUN_ORDERED,
    SUBSCRIPTION_RUN_FINISHED,
    SUBSCRIPTION_RUN_FAILED,
    SUBSCRIPTION_RUN_CANCELLED;

    @Override
    public AggregateType<SubscriptionRun> about() {
        return SubscriptionRun.TYPE;
    }
}
