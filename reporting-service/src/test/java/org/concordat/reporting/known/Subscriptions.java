package org.concordat.reporting.known;

import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Subscriptions for tests: of an upper-tier council in Cumbria unless said otherwise. */
public final class Subscriptions {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private Subscriptions() {}

    public static Subscription withStatus(String status) {
        return new Subscription("CUMBRIA", YEAR, "Upper tier", Money.pounds(9000), null, status, null, null, null);
    }

    public static Subscription invoiced(String status, String amount, String paid) {
        return credited(status, amount, paid, null);
    }

    public static Subscription credited(String status, String amount, String paid, String credited) {
        return new Subscription(
                "CUMBRIA",
                YEAR,
                "Upper tier",
                Money.of(amount),
                null,
                status,
                new Subscription.Invoice(Money.of(amount), null),
                Money.of(paid),
                credited == null ? null : Money.of(credited));
    }

    public static Subscription of(String className, String subRegion, String amount) {
        return new Subscription(subRegion, YEAR, className, Money.of(amount), null, "AGREED", null, null, null);
    }
}
