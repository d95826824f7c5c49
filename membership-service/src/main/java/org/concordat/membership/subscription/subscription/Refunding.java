package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Takes down what was given back of a subscription's credit. */
@ApplicationScoped
public class Refunding {

    private final SubscriptionSteps steps;
    private final Refunds refunds;
    private final Chronicle chronicle;

    Refunding(SubscriptionSteps steps, Refunds refunds, Chronicle chronicle) {
        this.steps = steps;
        this.refunds = refunds;
        this.chronicle = chronicle;
    }

    @Transactional
    public MemberSubscription refund(UUID id, Refund.Details details, Occasion occasion) {
        if (details.refundedOn().isAfter(chronicle.today())) {
            throw Refusal.rule(
                    "refund-in-the-future",
                    "/refundedOn",
                    "A refund is taken down once the money has gone out. Send a refundedOn of today or before.");
        }
        return steps.take(id, occasion, subscription -> {
            Refund refund = subscription.refund(details);
            refunds.save(refund);
            chronicle.created(Refund.TYPE, refund, "payment-refunded", RefundState.of(refund), occasion);
            return "subscription-refunded";
        });
    }

    @Transactional
    public Page<Refund> list(UUID subscription, PageRequest request) {
        return refunds.of(subscription, request);
    }
}
