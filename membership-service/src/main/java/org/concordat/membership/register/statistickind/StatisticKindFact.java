package org.concordat.membership.register.statistickind;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a kind of statistic. */
public enum StatisticKindFact implements Fact<StatisticKind> {
    STATISTIC_KIND_CREATED,
    STATISTIC_KIND_AMENDED;

    @Override
    public AggregateType<StatisticKind> about() {
        return StatisticKind.TYPE;
    }
}
