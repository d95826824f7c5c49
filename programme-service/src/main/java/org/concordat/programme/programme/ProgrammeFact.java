package org.concordat.programme.programme;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a programme. */
@Meaning("Programmes with their activities and derived figures")
public enum ProgrammeFact implements Fact<Programme> {
    @Meaning("A programme was created")
    PROGRAMME_CREATED,
    @Meaning("What is written about a programme, its dates or its sources of money changed")
    PROGRAMME_AMENDED,
    @Meaning("An activity was added to a programme")
    ACTIVITY_ADDED,
    @Meaning("An activity of a programme changed")
    ACTIVITY_AMENDED,
    @Meaning("An activity was taken out of a programme")
    ACTIVITY_REMOVED,
    @Meaning("Money was spent on an activity, or a mistake in what was recorded was corrected")
    ACTIVITY_SPENT,
    @Meaning("The number of councils changed, and a programme's figures with it")
    SAVINGS_RECALCULATED;

    @Override
    public AggregateType<Programme> about() {
        return Programme.TYPE;
    }
}
