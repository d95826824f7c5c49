package org.concordat.funding.fund.charge;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to the rate of a charge. */
@Meaning("What the accountable body charges a fund for a year")
public enum ChargeRateFact implements Fact<ChargeRate> {
    @Meaning("A fund carries a charge of the accountable body for a year")
    CHARGE_RATE_SET,
    @Meaning("The charge of a year is another share or another amount")
    CHARGE_RATE_AMENDED;

    @Override
    public AggregateType<ChargeRate> about() {
        return ChargeRate.TYPE;
    }
}
