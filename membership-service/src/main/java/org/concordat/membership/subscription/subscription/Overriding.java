package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.AMOUNT_PROPOSED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.AMOUNT_REJECTED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_AMOUNT_OVERRIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;

/** Agrees amounts other than the rate card's: one person proposes, another approves or rejects. */
@ApplicationScoped
public class Overriding {

    private final Subscriptions subscriptions;
    private final SubscriptionSteps steps;
    private final Changes changes;

    Overriding(Subscriptions subscriptions, SubscriptionSteps steps, Changes changes) {
        this.subscriptions = subscriptions;
        this.steps = steps;
        this.changes = changes;
    }

    @Transactional
    public SubscriptionView propose(UUID id, Money amount, EffectiveDate effective, String by) {
        var proposal = new AmountProposal(amount, effective.reason(), by);
        return steps.view(changes.of(subscriptions, id)
                .effective(effective)
                .record(AMOUNT_PROPOSED, subscription -> subscription.proposeAmount(proposal)));
    }

    @Transactional
    public SubscriptionView reject(UUID id, EffectiveDate effective) {
        return steps.view(
                changes.of(subscriptions, id).effective(effective).record(AMOUNT_REJECTED, Subscription::rejectAmount));
    }

    @Transactional
    public SubscriptionView approve(UUID id, EffectiveDate effective, String by) {
        return steps.record(
                id, SUBSCRIPTION_AMOUNT_OVERRIDDEN, effective, subscription -> subscription.approveAmount(by));
    }
}
