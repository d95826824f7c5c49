package org.concordat.reporting.indicator.target;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a target; it stands in its history only. */
public enum TargetFact implements Fact<Target> {
    TARGET_CREATED,
    TARGET_AMENDED,
    TARGET_APPORTIONED;

    @Override
    public AggregateType<Target> about() {
        return Target.TYPE;
    }
}
