package org.concordat.programme.strategy.measuretarget;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a target. */
@Meaning("What success measures are to reach by a year, version by version")
public enum TargetFact implements Fact<Target> {
    @Meaning("A target was set with its source and apportionment")
    TARGET_SET,
    @Meaning("A target got another version; those before are kept")
    TARGET_REVISED;

    @Override
    public AggregateType<Target> about() {
        return Target.TYPE;
    }
}
