package org.concordat.membership.subscription.payment;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a credit. */
@Meaning("Money of organisations that no invoice has taken; nobody's income until it is moved to one")
public enum CreditFact implements Fact<Credit> {
    @Meaning("Money came in for a subscription that takes none, and is kept for its organisation")
    CREDIT_RECEIVED,
    @Meaning("Some of it was moved to an invoice, where it is a payment")
    CREDIT_MOVED,
    @Meaning("Some of it was given back")
    CREDIT_REFUNDED;

    @Override
    public AggregateType<Credit> about() {
        return Credit.TYPE;
    }
}
