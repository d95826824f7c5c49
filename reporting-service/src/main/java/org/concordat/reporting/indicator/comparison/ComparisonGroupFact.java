package org.concordat.reporting.indicator.comparison;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a comparison group; it stands in its history only. */
public enum ComparisonGroupFact implements Fact<ComparisonGroup> {
    COMPARISON_GROUP_CREATED,
    COMPARISON_GROUP_AMENDED;

    @Override
    public AggregateType<ComparisonGroup> about() {
        return ComparisonGroup.TYPE;
    }
}
