package org.concordat.reporting.indicator.measure;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a measure. */
@Meaning("What is to be met over an indicator and a set of organisations, or as a body judges, and until when")
public enum MeasureFact implements Fact<Measure> {
    @Meaning("A measure is to be met from now on")
    MEASURE_SET,
    @Meaning("Rule, organisations, days or name of a measure changed")
    MEASURE_AMENDED,
    @Meaning("A body judged how a measure stands")
    MEASURE_JUDGED;

    @Override
    public AggregateType<Measure> about() {
        return Measure.TYPE;
    }
}
