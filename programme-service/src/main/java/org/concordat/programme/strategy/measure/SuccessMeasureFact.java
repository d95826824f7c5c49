package org.concordat.programme.strategy.measure;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a success measure. */
@Meaning("What shows that an outcome is reached")
public enum SuccessMeasureFact implements Fact<SuccessMeasure> {
    @Meaning("A success measure was added under a priority outcome")
    SUCCESS_MEASURE_CREATED,
    @Meaning("It got another name, or stands under another priority outcome")
    SUCCESS_MEASURE_AMENDED;

    @Override
    public AggregateType<SuccessMeasure> about() {
        return SuccessMeasure.TYPE;
    }
}
