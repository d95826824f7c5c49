package org.concordat.membership.subscription.subscription;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as the other services see it. */
public record SubscriptionState(
        UUID id,
        UUID organisation,
        @Size(max = 50) String organisationType,
        @Size(max = 50) String subRegion,
        FinancialYear financialYear,
        UUID rateCard,
        @Size(max = 100) String className,
        Money amount,
        SubscriptionStatus status,

        @Schema(nullable = true, description = "Null until it is issued")
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
                subscription.account().paid(),
                subscription.account().credit(),
                subscription.account().credited());
    }
}
