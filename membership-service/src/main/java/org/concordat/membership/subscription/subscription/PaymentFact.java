package org.concordat.membership.subscription.subscription;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a payment. */
@Meaning("Money that came in for subscriptions; the key is the id of the payment")
public enum PaymentFact implements Fact<Payment> {
    @Meaning("Money for a subscription came in")
    PAYMENT_RECEIVED;

    @Override
    public AggregateType<Payment> about() {
        return Payment.TYPE;
    }
}
