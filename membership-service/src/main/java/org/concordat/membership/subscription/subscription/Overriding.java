package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.journal.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Agrees amounts other than the rate card's: one person proposes, another approves or rejects. */
@ApplicationScoped
public class Overriding {

    /** What is only proposed is in the history, and nobody else's business yet. */
    private static final AggregateType PROPOSAL = AggregateType.untold(Subscription.TYPE.name());

    private final Subscriptions subscriptions;
    private final SubscriptionSteps steps;
    private final Chronicle chronicle;

    Overriding(Subscriptions subscriptions, SubscriptionSteps steps, Chronicle chronicle) {
        this.subscriptions = subscriptions;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    @Transactional
    public MemberSubscription propose(UUID id, Money amount, Occasion occasion, String by) {
        return untold(
                id,
                "amount-proposed",
                occasion,
                subscription -> subscription.proposeAmount(new AmountProposal(amount, occasion.reason(), by)));
    }

    @Transactional
    public MemberSubscription reject(UUID id, Occasion occasion) {
        return untold(id, "amount-rejected", occasion, Subscription::rejectAmount);
    }

    @Transactional
    public MemberSubscription approve(UUID id, Occasion occasion, String by) {
        return steps.take(id, occasion, subscription -> {
            subscription.approveAmount(by);
            return "subscription-amount-overridden";
        });
    }

    private MemberSubscription untold(UUID id, String what, Occasion occasion, Consumer<Subscription> step) {
        Subscription subscription = subscriptions.lock(id).orElseThrow(() -> Refusal.notFound("subscription", id));
        Proposed before = Proposed.of(subscription);
        step.accept(subscription);
        subscriptions.save(subscription);
        chronicle.changed(PROPOSAL, subscription, what, before, Proposed.of(subscription), occasion);
        return steps.named(subscription);
    }

    /** What the history shows of a proposal. */
    private record Proposed(AmountProposal proposal) {
        static Proposed of(Subscription subscription) {
            return new Proposed(subscription.proposal());
        }
    }
}
