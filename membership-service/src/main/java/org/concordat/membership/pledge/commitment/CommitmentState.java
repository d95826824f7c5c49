package org.concordat.membership.pledge.commitment;

import java.util.List;

/** A commitment as its history keeps it. */
record CommitmentState(CommitmentDetails details, List<Edition> versions) {

    static CommitmentState of(Commitment commitment) {
        return new CommitmentState(commitment.details(), commitment.editions());
    }
}
