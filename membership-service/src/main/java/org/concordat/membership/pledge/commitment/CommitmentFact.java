package org.concordat.membership.pledge.commitment;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a commitment. */
public enum CommitmentFact implements Fact<Commitment> {
    COMMITMENT_PUBLISHED,
    COMMITMENT_AMENDED,
    COMMITMENT_VERSION_PUBLISHED;

    @Override
    public AggregateType<Commitment> about() {
        return Commitment.TYPE;
    }
}
