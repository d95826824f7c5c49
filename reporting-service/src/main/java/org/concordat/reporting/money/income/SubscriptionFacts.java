package org.concordat.reporting.money.income;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What each subscription brings in. */
@Singleton
public class SubscriptionFacts extends DatedFacts<Subscription, SubscriptionFacts.SubscriptionIncome> {

    /**
     * What one subscription brings in, without VAT and the VAT on it.
     *
     * @param live in force or still invited
     * @param inForce the organisation is a member
     * @param credit paid beyond what was invoiced, VAT included
     */
    public record SubscriptionIncome(
            UUID organisation,
            FinancialYear financialYear,
            String className,
            String subRegion,
            boolean live,
            boolean inForce,
            Money amount,
            Money invoiced,
            Money received,
            Money vatAmount,
            Money vatInvoiced,
            Money vatReceived,
            Money credit) {}

    SubscriptionFacts() {
        super("subscription", 2, "membership.subscriptions", Subscription.class, SubscriptionIncome.class);
    }

    @Override
    public List<SubscriptionIncome> of(Subscription told) {
        Subscription.Sums net = told.net();
        Subscription.Sums vat = told.vatSums();
        return List.of(new SubscriptionIncome(
                told.organisation(),
                told.financialYear(),
                told.className(),
                told.subRegion(),
                told.isLive(),
                told.isInForce(),
                net.amount(),
                net.invoiced(),
                net.received(),
                vat.amount(),
                vat.invoiced(),
                vat.received(),
                told.credit()));
    }
}
