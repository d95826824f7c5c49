package org.concordat.reporting.indicator.warning;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a warning. */
@Meaning("Who should be offered support, because values have become worse or are below the floor")
public enum WarningFact implements Fact<Warning> {
    @Meaning("Two values running are worse, or one is below the floor; also where the same cause came back")
    WARNING_OPENED,
    @Meaning("The values that an open warning rests on were revised, and it stands")
    WARNING_AMENDED,
    @Meaning("Two values running are better, its cause was corrected, or somebody decided it")
    WARNING_CLOSED;

    @Override
    public AggregateType<Warning> about() {
        return Warning.TYPE;
    }
}
