package org.concordat.programme.benefit.saving;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a saving. */
@Meaning("What organisations save, how far it is proven, and what counts once only")
public enum SavingFact implements Fact<Saving> {
    @Meaning("Somebody claimed a saving for an organisation")
    SAVING_CLAIMED,
    @Meaning("What is written about a saving or its amounts changed")
    SAVING_AMENDED,
    @Meaning("Its evidence can be read, and its owner states that service quality held")
    SAVING_EVIDENCED,
    @Meaning("Another person validated it")
    SAVING_VALIDATED,
    @Meaning("It is no saving")
    SAVING_REJECTED,
    @Meaning("Its owner confirmed it for a financial year, in which it counts")
    SAVING_CONFIRMED,
    @Meaning("Another saving counts in its place, because both are one")
    SAVING_FOUND_DUPLICATE,
    @Meaning("It counts itself again")
    SAVING_COUNTED_AGAIN,
    @Meaning("It was decided that it is not the same as one that looks like it")
    SAVING_FOUND_DISTINCT;

    @Override
    public AggregateType<Saving> about() {
        return Saving.TYPE;
    }
}
