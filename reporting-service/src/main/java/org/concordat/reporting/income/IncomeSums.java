package org.concordat.reporting.income;

import java.util.Collection;
import java.util.function.Function;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Subscription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of subscriptions brings in, from the demand to the money: either net, or the VAT on it, or both together. */
public record IncomeSums(
        @Schema(description = "Amounts of subscriptions in force or still invited")
        Money expected,

        @Schema(description = "Amounts of subscriptions in force")
        Money agreed,

        @Schema(description = "Amounts invoiced, less credit notes")
        Money invoiced,

        @Schema(description = "Paid, up to what was invoiced")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding) {

    /**
     * What is expected, agreed, invoiced and outstanding is so of live subscriptions only. What was paid stays paid, even
     * when the subscription was withdrawn afterwards.
     *
     * @param sums what of each subscription is added up: its net sums, or those of its VAT
     */
    static IncomeSums of(Collection<Subscription> subscriptions, Function<Subscription, Subscription.Sums> sums) {
        var live = subscriptions.stream().filter(Subscription::isLive).toList();
        var inForce = live.stream().filter(Subscription::isInForce).toList();
        Money invoiced = Money.total(live, sums.andThen(Subscription.Sums::invoiced));
        return new IncomeSums(
                Money.total(live, sums.andThen(Subscription.Sums::amount)),
                Money.total(inForce, sums.andThen(Subscription.Sums::amount)),
                invoiced,
                Money.total(subscriptions, sums.andThen(Subscription.Sums::received)),
                invoiced.minus(Money.total(live, sums.andThen(Subscription.Sums::received))));
    }

    IncomeSums plus(IncomeSums other) {
        return new IncomeSums(
                expected.plus(other.expected),
                agreed.plus(other.agreed),
                invoiced.plus(other.invoiced),
                received.plus(other.received),
                outstanding.plus(other.outstanding));
    }
}
