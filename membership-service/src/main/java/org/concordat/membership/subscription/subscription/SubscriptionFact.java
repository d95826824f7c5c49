package org.concordat.membership.subscription.subscription;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a subscription. */
@Meaning("What each organisation is asked to pay for a year, and how far it has come")
public enum SubscriptionFact implements Fact<Subscription> {
    @Meaning("An organisation was invited to subscribe for a year")
    SUBSCRIPTION_RAISED(Subscription.TYPE),
    @Meaning("It agreed: from now on it is a member of that year")
    SUBSCRIPTION_AGREED(Subscription.TYPE),
    @Meaning("The organisation does not want to subscribe")
    SUBSCRIPTION_DECLINED(Subscription.TYPE),
    @Meaning("Two persons have agreed another amount than the rate card asks")
    SUBSCRIPTION_AMOUNT_OVERRIDDEN(Subscription.TYPE),
    @Meaning("Its invoice was issued")
    SUBSCRIPTION_INVOICED(Subscription.TYPE),
    @Meaning("A part of the invoice was paid")
    SUBSCRIPTION_PART_PAID(Subscription.TYPE),
    @Meaning("The invoice was paid in full; what is above it is credit")
    SUBSCRIPTION_PAID(Subscription.TYPE),
    @Meaning("A credit note took back part of the invoice, or all of it")
    SUBSCRIPTION_CREDITED(Subscription.TYPE),
    @Meaning("Credit was given back")
    SUBSCRIPTION_REFUNDED(Subscription.TYPE),
    @Meaning("The invoice stayed unpaid beyond the days of grace")
    SUBSCRIPTION_LAPSED(Subscription.TYPE),
    @Meaning("The organisation has left")
    SUBSCRIPTION_WITHDRAWN(Subscription.TYPE),
    @Meaning("Its organisation was dissolved before the year began")
    SUBSCRIPTION_CANCELLED(Subscription.TYPE),
    AMOUNT_PROPOSED(Subscription.PROPOSAL),
    AMOUNT_REJECTED(Subscription.PROPOSAL);

    private final AggregateType<Subscription> about;

    SubscriptionFact(AggregateType<Subscription> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Subscription> about() {
        return about;
    }
}
