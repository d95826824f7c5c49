package org.concordat.programme.strategy.outcome;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a priority outcome. */
@Meaning("What shall be different, under each theme")
public enum PriorityOutcomeFact implements Fact<PriorityOutcome> {
    @Meaning("A priority outcome was added under a theme")
    PRIORITY_OUTCOME_CREATED,
    @Meaning("It got another name, or stands under another theme")
    PRIORITY_OUTCOME_AMENDED;

    @Override
    public AggregateType<PriorityOutcome> about() {
        return PriorityOutcome.TYPE;
    }
}
