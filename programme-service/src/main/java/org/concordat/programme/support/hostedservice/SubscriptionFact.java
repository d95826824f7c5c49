package org.concordat.programme.support.hostedservice;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a subscription to a hosted service. */
public enum SubscriptionFact implements Fact<Subscription> {
    SERVICE_SUBSCRIBED,
    SERVICE_SUBSCRIPTION_ENDED;

    @Override
    public AggregateType<Subscription> about() {
        return Subscription.TYPE;
    }
}
