package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A subscription as the other services are told of it. */
public record SubscriptionState(
        UUID id,
        UUID organisation,
        String organisationType,
        String subRegion,
        FinancialYear financialYear,
        UUID rateCard,
        String className,
        Money amount,
        SubscriptionStatus status,
        Invoice invoice,
        Money paid,
        Money credit,
        Money credited) {

    static SubscriptionState of(Subscription subscription) {
        return new SubscriptionState(
                subscription.id(),
                subscription.organisation(),
                subscription.organisationType(),
                subscription.subRegion(),
                subscription.financialYear(),
                subscription.rateCard(),
                subscription.className(),
                subscription.amount(),
                subscription.status(),
                subscription.invoice(),
                subscription.paid(),
                subscription.credit(),
                subscription.credited());
    }
}
