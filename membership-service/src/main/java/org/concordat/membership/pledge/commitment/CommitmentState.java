package org.concordat.membership.pledge.commitment;

import java.time.LocalDate;
import java.util.List;

/** A commitment as its history keeps it. */
record CommitmentState(CommitmentDetails details, List<Version> versions) {

    record Version(String document, LocalDate publishedOn, List<String> levels) {}

    static CommitmentState of(Commitment commitment) {
        return new CommitmentState(
                commitment.details(),
                commitment.editions().stream()
                        .map(each -> new Version(each.document(), each.publishedOn(), each.levels()))
                        .toList());
    }
}
