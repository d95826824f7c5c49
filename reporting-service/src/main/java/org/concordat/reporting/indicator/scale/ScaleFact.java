package org.concordat.reporting.indicator.scale;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a scale; it stands in its history only. */
public enum ScaleFact implements Fact<Scale> {
    SCALE_CREATED,
    SCALE_AMENDED;

    @Override
    public AggregateType<Scale> about() {
        return Scale.TYPE;
    }
}
