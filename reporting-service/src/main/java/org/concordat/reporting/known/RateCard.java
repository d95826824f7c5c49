package org.concordat.reporting.known;

import org.concordat.platform.time.FinancialYear;

/** A published card of what each class of organisation pays, as membership sends it. */
public record RateCard(String name, FinancialYear financialYear) {

    public RateCard {
        StateFields.required("name", name);
        StateFields.required("financialYear", financialYear);
    }
}
