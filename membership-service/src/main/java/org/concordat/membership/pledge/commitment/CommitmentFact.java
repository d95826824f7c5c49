package org.concordat.membership.pledge.commitment;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a commitment. */
@Meaning("Protocols, charters and concordats with their versions; the key is the id of the commitment")
public enum CommitmentFact implements Fact<Commitment> {
    @Meaning("A protocol, charter or concordat was published with its first version")
    COMMITMENT_PUBLISHED,
    @Meaning("Its name, purpose, target share or the types of organisation it addresses changed")
    COMMITMENT_AMENDED,
    @Meaning("Its next version was published")
    COMMITMENT_VERSION_PUBLISHED;

    @Override
    public AggregateType<Commitment> about() {
        return Commitment.TYPE;
    }
}
