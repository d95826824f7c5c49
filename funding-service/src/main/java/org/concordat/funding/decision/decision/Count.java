package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a decision. */
@Embeddable
public record Count(
        @Schema(description = "Seats in the room, observers included")
        int present,

        @Schema(description = "Seats of those in the room that were in conflict")
        int inConflict,

        @Schema(description = "Voting seats present and free of conflict, which quorum counts")
        int able,

        @Schema(description = "Votes for") int votesFor,
        @Schema(description = "Votes against") int votesAgainst,
        @Schema(description = "Abstentions") int abstentions,

        @Enumerated(EnumType.STRING)
        @Schema(nullable = true, description = "How the presiding seat decided a tie; null when it did not")
        Choice castingVote) {

    /** Of a decision that nobody voted on. */
    static final Count NONE = new Count(0, 0, 0, 0, 0, 0, null);

    static Count of(Collection<SeatRecord> seats, Tally tally, Choice castingVote) {
        return new Count(
                (int) seats.stream().filter(SeatRecord::present).count(),
                (int) seats.stream()
                        .filter(SeatRecord::present)
                        .filter(SeatRecord::standsInConflict)
                        .count(),
                (int) seats.stream().filter(SeatRecord::mayVote).count(),
                tally.votesFor(),
                tally.votesAgainst(),
                tally.abstentions(),
                castingVote);
    }
}
