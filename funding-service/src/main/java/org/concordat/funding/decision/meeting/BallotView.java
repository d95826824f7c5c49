package org.concordat.funding.decision.meeting;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.funding.decision.voting.Ballot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may vote on an item at present. */
@Schema(name = "Ballot")
public record BallotView(
        UUID item,

        @Size(max = 200) @Schema(description = "Voting seats in the room and free of conflict")
        List<UUID> able,

        @Size(max = 200) @Schema(description = "Seats in which a conflict was found, in the room or not")
        List<UUID> conflictsFound,

        @Size(max = 200) @Schema(description = "Seats that have declared an interest")
        List<UUID> conflictsDeclared,

        @Schema(description = "Voting seats that it takes to decide")
        int quorum,

        boolean quorate,

        @Schema(nullable = true, description = "The seat that presides; null when nobody chairs the body")
        UUID presiding) {

    static BallotView of(Item item, Ballot ballot, PolicyStep step) {
        int quorum = step.quorumOr(ballot.composition().quorum());
        return new BallotView(
                item.id(),
                inOrder(ballot.able()),
                inOrder(ballot.found()),
                inOrder(item.interests().keySet()),
                quorum,
                ballot.able().size() >= quorum,
                ballot.presiding(item.presiding()));
    }

    private static List<UUID> inOrder(Set<UUID> seats) {
        return seats.stream().sorted().toList();
    }
}
