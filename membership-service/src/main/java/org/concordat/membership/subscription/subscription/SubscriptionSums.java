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

    /** VAT included. */
    static SubscriptionSums gross(AskedAmount asked, Account account, Money outstanding) {
        return new SubscriptionSums(
                asked.amount().plus(asked.vat()), account.creditable(), account.received(), outstanding);
    }

    /** The VAT in them: on what is asked by the rate, in what came of it in the invoice's proportion. */
    static SubscriptionSums vat(AskedAmount asked, Account account, Money outstanding) {
        Money invoiced = account.vatIn(account.creditable());
        Money received = account.vatIn(account.received());
        return new SubscriptionSums(
                asked.vat(), invoiced, received, outstanding.isZero() ? Money.ZERO : invoiced.minus(received));
    }

    SubscriptionSums minus(SubscriptionSums other) {
        return new SubscriptionSums(
                amount.minus(other.amount),
                invoiced.minus(other.invoiced),
                received.minus(other.received),
                outstanding.minus(other.outstanding));
    }
}
