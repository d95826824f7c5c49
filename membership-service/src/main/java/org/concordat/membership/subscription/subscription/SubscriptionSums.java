package org.concordat.membership.subscription.subscription;

import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscription asks for and what came of it: either net, or the VAT on it, or both together. */
public record SubscriptionSums(
        @Schema(description = "What is asked") Money amount,

        @Schema(description = "What was invoiced, less what was credited")
        Money invoiced,

        @Schema(description = "What was paid of it") Money received,

        @Schema(description = "What is still owed on the invoice; by a member that has lapsed until it is written off")
        Money outstanding) {

    SubscriptionSums minus(SubscriptionSums other) {
        return new SubscriptionSums(
                amount.minus(other.amount),
                invoiced.minus(other.invoiced),
                received.minus(other.received),
                outstanding.minus(other.outstanding));
    }
}
