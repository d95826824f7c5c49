package org.concordat.funding.decision.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.funding.register.body.SeatOnDay;

/** Whatever the seats, interests and votes: the count never exceeds those who may vote, and a verdict follows from it. */
class BallotPropertyTest {

    @Property
    void noMoreVotesThanAbleSeatsAndNoVerdictBelowQuorum(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int seats,
            @ForAll @IntRange(min = 1, max = 12) int quorum) {
        var random = new Random(seed);
        var board = new Boards();
        for (int i = 0; i < seats; i++) {
            if (random.nextInt(5) == 0) {
                board.vacant("vacant " + i);
            } else {
                board.seat("council " + i, random.nextBoolean() ? "cumbria" : null, random.nextInt(4) > 0);
            }
        }
        var composition = board.composition();
        Set<UUID> present = composition.seats().stream()
                .map(SeatOnDay::id)
                .filter(seat -> random.nextInt(4) > 0)
                .collect(Collectors.toSet());
        Map<UUID, Interest> declared = new HashMap<>();
        Map<UUID, Vote> votes = new HashMap<>();
        for (SeatOnDay seat : composition.seats()) {
            if (random.nextInt(6) == 0) {
                declared.put(seat.id(), Interest.OTHER);
            }
            votes.put(seat.id(), new Vote(Choice.values()[random.nextInt(3)], random.nextBoolean()));
        }
        var parties = new Parties(Set.of(board.organisation("council 0")), random.nextBoolean() ? "cumbria" : null);
        var ballot = new Ballot(composition, present, declared, parties);
        Tally tally = ballot.tally(votes);
        int able = ballot.able().size();

        assertThat(tally.votesFor() + tally.votesAgainst() + tally.abstentions())
                .isEqualTo(able);
        assertThat(ballot.able()).noneMatch(ballot::isFound);
        assertThat(ballot.able()).isSubsetOf(present);
        Verdict verdict = ballot.verdict(votes, new VotingRules(quorum, false), null);
        assertThat(verdict == Verdict.NO_QUORUM).isEqualTo(able < quorum);
        if (verdict == Verdict.CARRIED) {
            assertThat(tally.votesFor()).isGreaterThan(tally.votesAgainst());
        }
    }
}
