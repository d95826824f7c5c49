package org.concordat.funding.decision.voting;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the votes on an item come to. */
@Embeddable
public record Tally(
        @Schema(description = "Votes for") int votesFor,
        @Schema(description = "Votes against") int votesAgainst,
        @Schema(description = "Abstentions") int abstentions) {

    static Tally of(Collection<Vote> votes) {
        return new Tally(count(votes, Choice.FOR), count(votes, Choice.AGAINST), count(votes, Choice.ABSTAIN));
    }

    private static int count(Collection<Vote> votes, Choice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    /** As many for as against, and at least one of each. */
    boolean isTie() {
        return votesFor == votesAgainst && votesFor > 0;
    }
}
