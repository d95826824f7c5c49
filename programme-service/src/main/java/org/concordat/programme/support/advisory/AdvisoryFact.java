package org.concordat.programme.support.advisory;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an advisory. */
@Meaning("Warnings, newsletters and policy updates, how severe they are and for whom")
public enum AdvisoryFact implements Fact<Advisory> {
    @Meaning("An advisory was published to its audience")
    ADVISORY_PUBLISHED,
    @Meaning("An advisory was withdrawn")
    ADVISORY_WITHDRAWN;

    @Override
    public AggregateType<Advisory> about() {
        return Advisory.TYPE;
    }
}
