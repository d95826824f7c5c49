package org.concordat.reporting.known;

import org.concordat.platform.time.FinancialYear;

/** A published card of what each class of organisation pays, as membership tells it. */
public record RateCard(String name, FinancialYear financialYear) {

    public RateCard {
        Told.required("name", name);
        Told.required("financialYear", financialYear);
    }
}
