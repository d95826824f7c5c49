package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.RefundFact.PAYMENT_REFUNDED;
import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_REFUNDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Records what was given back of a subscription's credit. */
@ApplicationScoped
public class Refunding {

    private final SubscriptionSteps steps;
    private final Refunds refunds;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Refunding(SubscriptionSteps steps, Refunds refunds, Changes changes, BusinessCalendar calendar) {
        this.steps = steps;
        this.refunds = refunds;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public MemberSubscription refund(UUID id, Refund.Details details, EffectiveDate effective) {
        if (details.refundedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "refund-in-the-future",
                    "/refundedOn",
                    "A refund is recorded once the money has gone out. Send a refundedOn of today or before.");
        }
        return steps.record(
                id,
                SUBSCRIPTION_REFUNDED,
                effective,
                subscription -> changes.add(refunds, subscription.refund(details), PAYMENT_REFUNDED, effective));
    }

    @Transactional
    public Page<Refund> list(UUID subscription, PageRequest request) {
        return refunds.of(subscription, request);
    }
}
