package org.concordat.programme.sharing.practice;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a practice. */
@Meaning("What works in an organisation, shared with all others")
public enum PracticeFact implements Fact<Practice> {
    @Meaning("An organisation shares what works")
    PRACTICE_SHARED,
    @Meaning("What is said about a practice changed")
    PRACTICE_AMENDED,
    @Meaning("It is good practice no longer; who adopted it did")
    PRACTICE_WITHDRAWN;

    @Override
    public AggregateType<Practice> about() {
        return Practice.TYPE;
    }
}
