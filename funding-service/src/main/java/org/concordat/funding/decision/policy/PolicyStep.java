package org.concordat.funding.decision.policy;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one body may decide, and how it decides. */
@Embeddable
public record PolicyStep(
        @Schema(description = "Id of a governance body in membership")
        UUID body,

        @Schema(nullable = true, description = "It decides up to and including this amount; null for any amount")
        Money upTo,

        @Schema(
                nullable = true,
                minimum = "1",
                maximum = "200",
                description = "Voting seats, present for the item and free of conflict, that it takes to decide;"
                        + " null for the quorum of the body's constitution on the day")
        Integer quorum,

        @Schema(description = "Whether the seat that presides over an item may decide a tie")
        boolean castingVote,

        @Schema(
                description =
                        "Whether the second time that the quorum is missed for an application refers it to the next body")
        boolean refersSecondNoQuorum,

        @Schema(description = "Whether it may be decided between its meetings, to be reported to the next one")
        boolean delegatedBetweenMeetings) {

    public PolicyStep {
        if (upTo != null && !upTo.isPositive()) {
            throw Refusal.rule(
                    "limit-not-above-zero", "/steps", "A body decides up to an amount above zero. Send 0.01 or more.");
        }
        if (quorum != null && quorum < 1) {
            throw Refusal.rule("quorum-below-one", "/steps", "A quorum is one voting seat or more.");
        }
    }

    /** "Up to and including it the executive group, over the threshold the board." */
    public boolean reaches(Money amount) {
        return upTo == null || amount.compareTo(upTo) <= 0;
    }

    /** @param constitutional what the body's constitution asks for */
    public int quorumOr(int constitutional) {
        return quorum == null ? constitutional : quorum;
    }
}
