package org.concordat.reporting.indicator.indicator;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an indicator. */
@Meaning("What is measured of organisations, who reports it and how often, and which values are better")
public enum IndicatorFact implements Fact<Indicator> {
    @Meaning("An indicator is measured from now on")
    INDICATOR_CREATED,
    @Meaning("An indicator is called otherwise, or bounds, tolerance, reporters or rules of it changed")
    INDICATOR_AMENDED;

    @Override
    public AggregateType<Indicator> about() {
        return Indicator.TYPE;
    }
}
