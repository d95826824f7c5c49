package org.concordat.reporting.known;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A payment towards a subscription, as membership tells it. */
public record Payment(UUID subscription, FinancialYear financialYear, Money amount) {

    public Payment {
        Told.required("subscription", subscription);
        Told.required("financialYear", financialYear);
        Told.required("amount", amount);
    }
}
