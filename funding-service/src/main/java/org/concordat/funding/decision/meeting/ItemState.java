package org.concordat.funding.decision.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.funding.decision.voting.Vote;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as its history and its callers see it. */
public record ItemState(
        UUID id,
        UUID meeting,

        @Schema(description = "Its place on the agenda, from 1")
        int position,

        @Schema(description = "The application, or the one of whose award the variation is")
        UUID application,

        @Schema(nullable = true, description = "The variation; null when the application itself is put to the body")
        UUID variation,

        @Schema(description = "Whether the body is to decide, or to recommend upwards")
        DecisionKind kind,

        ItemStatus status,

        @Schema(description = "What is put to the vote") Money amount,

        @Size(max = Condition.MOST) List<Condition> conditions,

        @Schema(nullable = true, description = "The seat that presides; null while it is the body's chair")
        UUID presiding,

        @Size(max = 200) @Schema(description = "The interests that seats have declared")
        List<DeclaredInterest> interests,

        @Size(max = 200) List<SeatVote> votes,

        @Schema(nullable = true, description = "What came of it; null until the item is closed")
        UUID decision) {

    /** The interest that a seat has declared. */
    public record DeclaredInterest(UUID seat, Interest interest) {}

    /** How a seat has voted. */
    public record SeatVote(UUID seat, @JsonUnwrapped Vote vote) {}

    static ItemState of(Item item) {
        return new ItemState(
                item.id(),
                item.meeting(),
                item.position(),
                item.matter().application(),
                item.matter().variation(),
                item.kind(),
                item.status(),
                item.amount(),
                item.conditions(),
                item.presiding(),
                item.interests().entrySet().stream()
                        .map(each -> new DeclaredInterest(each.getKey(), each.getValue()))
                        .toList(),
                item.votes().entrySet().stream()
                        .map(each -> new SeatVote(each.getKey(), each.getValue()))
                        .toList(),
                item.decision());
    }
}
