package org.concordat.membership.subscription.subscription;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a refund. */
@Meaning("Money that was given back; the key is the id of the refund")
public enum RefundFact implements Fact<Refund> {
    @Meaning("Credit of a subscription was given back")
    PAYMENT_REFUNDED;

    @Override
    public AggregateType<Refund> about() {
        return Refund.TYPE;
    }
}
