package org.concordat.membership.subscription.subscription.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.security.Caller;

/** The subscriptions that the caller may see: all, or for an organisation's user those of its own organisation. */
@ApplicationScoped
public class VisibleSubscriptions {

    private final Subscribing subscribing;
    private final Caller caller;

    VisibleSubscriptions(Subscribing subscribing, Caller caller) {
        this.subscribing = subscribing;
        this.caller = caller;
    }

    public SubscriptionView get(UUID id) {
        SubscriptionView subscription = subscribing.get(id);
        caller.requireWithinBoundary(subscription.organisation(), "subscription", id);
        return subscription;
    }
}
