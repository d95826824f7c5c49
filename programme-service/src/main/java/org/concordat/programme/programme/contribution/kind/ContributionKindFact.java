package org.concordat.programme.programme.contribution.kind;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a kind of contribution. */
public enum ContributionKindFact implements Fact<ContributionKind> {
    CONTRIBUTION_KIND_CREATED,
    CONTRIBUTION_KIND_AMENDED;

    @Override
    public AggregateType<ContributionKind> about() {
        return ContributionKind.TYPE;
    }
}
