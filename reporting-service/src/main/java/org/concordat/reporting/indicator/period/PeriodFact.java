package org.concordat.reporting.indicator.period;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a period; it stands in its history only. */
public enum PeriodFact implements Fact<Period> {
    PERIOD_OPENED,
    PERIOD_AMENDED,
    PERIOD_REOPENED;

    @Override
    public AggregateType<Period> about() {
        return Period.TYPE;
    }
}
