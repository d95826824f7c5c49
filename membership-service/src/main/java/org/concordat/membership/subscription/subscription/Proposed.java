package org.concordat.membership.subscription.subscription;

/** What the history shows of an amount that is proposed. */
record Proposed(AmountProposal proposal) {

    static Proposed of(Subscription subscription) {
        return new Proposed(subscription.proposal());
    }
}
