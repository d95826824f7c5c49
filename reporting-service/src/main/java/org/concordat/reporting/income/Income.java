package org.concordat.reporting.income;

import java.util.Collection;
import java.util.function.Function;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Subscription;

/**
 * What a set of subscriptions brings in.
 *
 * @param members how many are in force
 * @param expected what those in force and those still invited amount to
 * @param agreed what those in force amount to
 * @param invoiced what was asked for, less what credit notes took back
 * @param received what was paid of it
 * @param outstanding what is still to be paid of it by those still live
 * @param credit what was paid beyond it
 */
public record Income(
        int members, Money expected, Money agreed, Money invoiced, Money received, Money outstanding, Money credit) {

    /**
     * What is expected, agreed, invoiced and outstanding is so of live subscriptions only. What was paid stays paid, even
     * when the subscription was withdrawn afterwards.
     */
    public static Income of(Collection<Subscription> subscriptions) {
        var live = subscriptions.stream().filter(Subscription::isLive).toList();
        var inForce = live.stream().filter(Subscription::isInForce).toList();
        Money invoiced = total(live, Subscription::invoiced);
        return new Income(
                inForce.size(),
                total(live, Subscription::amount),
                total(inForce, Subscription::amount),
                invoiced,
                total(subscriptions, Subscription::received),
                invoiced.minus(total(live, Subscription::received)),
                total(subscriptions, Subscription::credit));
    }

    private static Money total(Collection<Subscription> subscriptions, Function<Subscription, Money> figure) {
        return subscriptions.stream().map(figure).collect(Money.sum());
    }
}
