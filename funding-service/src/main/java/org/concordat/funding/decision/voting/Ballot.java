package org.concordat.funding.decision.voting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.platform.problem.Refusal;

/**
 * Who may vote on one item and preside over it: seats with a vote that are held on the meeting's day, present for the item
 * and free of conflict.
 */
public final class Ballot {

    private final Composition composition;
    private final Set<UUID> present;
    private final Map<UUID, Interest> declared;
    private final Set<UUID> found;

    /**
     * @param present the seats that are in the room
     * @param declared the seats that have declared an interest
     */
    public Ballot(Composition composition, Set<UUID> present, Map<UUID, Interest> declared, Parties parties) {
        this.composition = composition;
        this.present = Set.copyOf(present);
        this.declared = Map.copyOf(declared);
        this.found = FoundConflicts.of(composition, parties);
    }

    /** @throws Refusal 403, 409 or 422 with the reason why the seat has no vote on the item */
    public void requireMayVote(UUID seat) {
        SeatOnDay held = HeldSeat.require(composition, seat);
        if (!held.voting()) {
            throw Refusal.forbidden(
                    "observer-cannot-vote", "The seat %s is an observer's and has no vote.".formatted(seat));
        }
        requireFreeOfConflict(seat);
        requirePresent(seat);
    }

    /**
     * "A chair in conflict hands item and casting vote to a seat chosen by those present."
     *
     * @throws Refusal when the seat may not preside over the item
     */
    public void requireMayPreside(UUID seat) {
        if (seat == null) {
            throw Refusal.conflict(
                    "nobody-presides",
                    "Nobody chairs the body on %s. Let those present choose a seat that presides over the item."
                            .formatted(composition.day()));
        }
        requireMayVote(seat);
    }

    /** The chair, while nobody else was chosen. */
    public UUID presiding(UUID chosen) {
        return chosen == null ? composition.chair() : chosen;
    }

    private void requireFreeOfConflict(UUID seat) {
        if (isInConflict(seat)) {
            throw Refusal.conflict(
                    "seat-in-conflict",
                    "The seat %s has an interest in this application and takes no part in deciding it. Choose another seat."
                            .formatted(seat));
        }
    }

    private void requirePresent(UUID seat) {
        if (!present.contains(seat)) {
            throw Refusal.conflict(
                    "seat-not-present", "The seat %s is not in the room. Record its arrival first.".formatted(seat));
        }
    }

    /** The seats that quorum counts. */
    public Set<UUID> able() {
        return composition.seats().stream()
                .filter(SeatOnDay::voting)
                .filter(seat -> !seat.isVacant())
                .map(SeatOnDay::id)
                .filter(present::contains)
                .filter(seat -> !isInConflict(seat))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A clerk's record never replaces what the seat has said itself.
     *
     * @param earlier what the seat has voted before; {@code null} when it has not
     * @throws Refusal 403, 409 or 422 with the reason why the vote does not count
     */
    public void requireAccepted(UUID seat, Vote vote, Vote earlier) {
        requireMayVote(seat);
        if (earlier != null && !vote.mayReplace(earlier)) {
            throw Refusal.conflict(
                    "seat-has-voted",
                    "The seat %s has cast its own vote. Only the seat itself may change it.".formatted(seat));
        }
    }

    /** The votes of seats that were able to vote to the end; who left or declared an interest since does not count. */
    public Tally tally(Map<UUID, Vote> votes) {
        Set<UUID> able = able();
        return Tally.of(votes.entrySet().stream()
                .filter(vote -> able.contains(vote.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** @param castingVote how the presiding seat decides a tie; {@code null} when it does not */
    public Verdict verdict(Map<UUID, Vote> votes, VotingRules rules, Choice castingVote) {
        if (!new Quorum(rules.quorum()).isMetBy(able().size())) {
            return Verdict.NO_QUORUM;
        }
        return new Majority(rules.castingVote()).of(tally(votes), castingVote);
    }

    public Composition composition() {
        return composition;
    }

    public boolean isPresent(UUID seat) {
        return present.contains(seat);
    }

    public boolean isFound(UUID seat) {
        return found.contains(seat);
    }

    public Set<UUID> found() {
        return found;
    }

    /** The interest that the seat has declared; {@code null} when it has not. */
    public Interest declared(UUID seat) {
        return declared.get(seat);
    }

    private boolean isInConflict(UUID seat) {
        return isFound(seat) || declared.containsKey(seat);
    }
}
