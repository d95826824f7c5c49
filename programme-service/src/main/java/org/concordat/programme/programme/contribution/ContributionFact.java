package org.concordat.programme.programme.contribution;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a contribution. */
@Meaning("What organisations give to programmes without money")
public enum ContributionFact implements Fact<Contribution> {
    @Meaning("An organisation says that it gave something to a programme without money")
    CONTRIBUTION_STATED,
    @Meaning("Another person has seen what shows it")
    CONTRIBUTION_CONFIRMED,
    @Meaning("It is none, as an officer found")
    CONTRIBUTION_REJECTED,
    @Meaning("It was stated by mistake, or not given after all")
    CONTRIBUTION_WITHDRAWN;

    @Override
    public AggregateType<Contribution> about() {
        return Contribution.TYPE;
    }
}
