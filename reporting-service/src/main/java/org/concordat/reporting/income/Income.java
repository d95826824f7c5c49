package org.concordat.reporting.income;

import java.util.Collection;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Subscription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of subscriptions brings in. */
public record Income(
        @Schema(description = "Subscriptions in force: agreed, invoiced, part paid or paid")
        int members,

        @Schema(description = "Amounts of subscriptions in force or still invited")
        Money expected,

        @Schema(description = "Amounts of subscriptions in force")
        Money agreed,

        @Schema(description = "Amounts invoiced, less credit notes")
        Money invoiced,

        @Schema(description = "Paid, up to what was invoiced")
        Money received,

        @Schema(description = "Invoiced and not yet paid") Money outstanding,

        @Schema(description = "Paid beyond what was invoiced")
        Money credit) {

    /**
     * What is expected, agreed, invoiced and outstanding is so of live subscriptions only. What was paid stays paid, even
     * when the subscription was withdrawn afterwards.
     */
    public static Income of(Collection<Subscription> subscriptions) {
        var live = subscriptions.stream().filter(Subscription::isLive).toList();
        var inForce = live.stream().filter(Subscription::isInForce).toList();
        Money invoiced = Money.total(live, Subscription::invoiced);
        return new Income(
                inForce.size(),
                Money.total(live, Subscription::amount),
                Money.total(inForce, Subscription::amount),
                invoiced,
                Money.total(subscriptions, Subscription::received),
                invoiced.minus(Money.total(live, Subscription::received)),
                Money.total(subscriptions, Subscription::credit));
    }
}
