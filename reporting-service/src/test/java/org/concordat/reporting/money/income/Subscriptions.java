package org.concordat.reporting.money.income;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Subscriptions for tests, to one year: of an upper-tier council in Cumbria unless said otherwise. */
public record Subscriptions(FinancialYear year) {

    public static final String TOPIC = "membership.subscriptions";

    public Subscription withStatus(String status) {
        return new Subscription(
                null, "CUMBRIA", year, "Upper tier", Money.pounds(9000), null, status, null, null, null);
    }

    /** Of an organisation, invoiced and paid to the last pound. */
    public Subscription paidBy(UUID organisation, String subRegion, long pounds) {
        Money amount = Money.pounds(pounds);
        return new Subscription(
                organisation,
                subRegion,
                year,
                "Upper tier",
                amount,
                null,
                "PAID",
                new Subscription.Invoice(amount, null),
                amount,
                null);
    }

    public Subscription invoiced(String status, String amount, String paid) {
        return credited(status, amount, paid, null);
    }

    public Subscription credited(String status, String amount, String paid, String credited) {
        return new Subscription(
                null,
                "CUMBRIA",
                year,
                "Upper tier",
                Money.of(amount),
                null,
                status,
                new Subscription.Invoice(Money.of(amount), null),
                Money.of(paid),
                credited == null ? null : Money.of(credited));
    }

    public Subscription of(String className, String subRegion, String amount) {
        return new Subscription(null, subRegion, year, className, Money.of(amount), null, "AGREED", null, null, null);
    }
}
