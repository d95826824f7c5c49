package org.concordat.membership.subscription.subscription;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a subscription. */
@Meaning("What each organisation is asked to pay for a year, and how far it has come")
public enum SubscriptionFact implements Fact<Subscription> {
    @Meaning("An organisation was invited to subscribe for a year")
    SUBSCRIPTION_RAISED,
    @Meaning("It agreed: from now on it is a member of that year")
    SUBSCRIPTION_AGREED,
    @Meaning("The organisation does not want to subscribe")
    SUBSCRIPTION_DECLINED,
    @Meaning("Two persons have agreed another amount than the rate card asks")
    SUBSCRIPTION_AMOUNT_OVERRIDDEN,
    @Meaning("Its invoice was issued")
    SUBSCRIPTION_INVOICED,
    @Meaning("A part of the invoice was paid")
    SUBSCRIPTION_PART_PAID,
    @Meaning("The invoice was paid in full; what is above it is credit")
    SUBSCRIPTION_PAID,
    @Meaning("A credit note took back part of the invoice, or all of it")
    SUBSCRIPTION_CREDITED,
    @Meaning("Credit was given back")
    SUBSCRIPTION_REFUNDED,
    @Meaning("The invoice stayed unpaid beyond the days of grace")
    SUBSCRIPTION_LAPSED,
    @Meaning("Two persons have decided to chase the debt of a lapsed member no longer")
    SUBSCRIPTION_WRITTEN_OFF,
    @Meaning("The organisation has left")
    SUBSCRIPTION_WITHDRAWN,
    @Meaning("Its organisation was dissolved before the year began")
    SUBSCRIPTION_CANCELLED,
    AMOUNT_PROPOSED,
    AMOUNT_REJECTED,
    WRITE_OFF_ASKED,
    WRITE_OFF_REJECTED,
    PURCHASE_ORDER_RECORDED;

    @Override
    public AggregateType<Subscription> about() {
        return switch (this) {
            case AMOUNT_PROPOSED, AMOUNT_REJECTED, WRITE_OFF_ASKED, WRITE_OFF_REJECTED -> Subscription.PROPOSAL;
            case PURCHASE_ORDER_RECORDED -> Subscription.PURCHASE_ORDER;
            default -> Subscription.TYPE;
        };
    }
}
