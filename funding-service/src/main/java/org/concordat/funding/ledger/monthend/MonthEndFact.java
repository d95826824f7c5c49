package org.concordat.funding.ledger.monthend;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to the end of a month. */
public enum MonthEndFact implements Fact<MonthEnd> {
    MONTH_CLOSED;

    @Override
    public AggregateType<MonthEnd> about() {
        return MonthEnd.TYPE;
    }
}
