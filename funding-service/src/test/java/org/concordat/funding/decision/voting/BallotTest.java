package org.concordat.funding.decision.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.problem.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** Who may vote, who presides and what the votes come to; the story of the board of eight among them. */
class BallotTest {

    private static final VotingRules QUORUM_OF_FIVE = new VotingRules(5, false);

    private final Boards board = Boards.ofTheStory();
    private final Set<UUID> allButWirral = new HashSet<>(
            board.seats("Bolton", "Bury", "Oldham", "Lancashire CC", "Cumbria CC", "Halton", "Warrington", "Observer"));

    private Ballot ballot(Map<UUID, Interest> declared, String... parties) {
        return new Ballot(board.composition(), allButWirral, declared, parties(null, parties));
    }

    private Parties parties(String subRegion, String... organisations) {
        return new Parties(Stream.of(organisations).map(board::organisation).collect(Collectors.toSet()), subRegion);
    }

    private Map<UUID, Vote> votes(List<String> votesFor, List<String> against, List<String> abstain) {
        var votes = new HashMap<UUID, Vote>();
        votesFor.forEach(name -> votes.put(board.seat(name), new Vote(Choice.FOR, false)));
        against.forEach(name -> votes.put(board.seat(name), new Vote(Choice.AGAINST, false)));
        abstain.forEach(name -> votes.put(board.seat(name), new Vote(Choice.ABSTAIN, false)));
        return votes;
    }

    private static void assertRefused(ThrowingCallable step, Reason reason, String type) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void threeInConflictLeaveFourAbleWhichIsBelowAQuorumOfFive() {
        Ballot x = ballot(Map.of(), "Bolton", "Bury", "Oldham");
        assertThat(x.found()).containsExactlyInAnyOrderElementsOf(board.seats("Bolton", "Bury", "Oldham"));
        assertThat(x.able()).hasSize(4);
        assertThat(x.verdict(
                        votes(List.of("Lancashire CC", "Cumbria CC", "Halton", "Warrington"), List.of(), List.of()),
                        QUORUM_OF_FIVE,
                        null))
                .isEqualTo(Verdict.NO_QUORUM);
    }

    @Test
    void threeForAndTwoAgainstCarryWithTwoAbstaining() {
        Ballot y = ballot(Map.of(), "Preston");
        assertThat(y.able()).hasSize(7);
        var votes = votes(
                List.of("Bolton", "Bury", "Oldham"),
                List.of("Lancashire CC", "Cumbria CC"),
                List.of("Halton", "Warrington"));
        assertThat(y.tally(votes)).isEqualTo(new Tally(3, 2, 2));
        assertThat(y.verdict(votes, QUORUM_OF_FIVE, null)).isEqualTo(Verdict.CARRIED);
    }

    @Test
    void twoForAndTwoAgainstAreNoMajority() {
        Ballot z = ballot(Map.of(), "Wirral");
        var votes = votes(
                List.of("Bolton", "Bury"),
                List.of("Lancashire CC", "Cumbria CC"),
                List.of("Oldham", "Halton", "Warrington"));
        assertThat(z.verdict(votes, QUORUM_OF_FIVE, null)).isEqualTo(Verdict.NO_MAJORITY);
    }

    @Test
    void exactlyTheQuorumIsEnoughAndOneLessIsNot() {
        Ballot fourAble = ballot(Map.of(), "Bolton", "Bury", "Oldham");
        var one = votes(List.of("Halton"), List.of(), List.of());
        assertThat(fourAble.verdict(one, new VotingRules(4, false), null)).isEqualTo(Verdict.CARRIED);
        assertThat(fourAble.verdict(one, new VotingRules(5, false), null)).isEqualTo(Verdict.NO_QUORUM);
    }

    @Test
    void whoAbstainsCountsForTheQuorumAndWhoLeftDoesNot() {
        var votes = votes(List.of("Bolton"), List.of(), List.of("Bury", "Oldham", "Lancashire CC", "Cumbria CC"));
        var five = Set.copyOf(board.seats("Bolton", "Bury", "Oldham", "Lancashire CC", "Cumbria CC"));
        var four = Set.copyOf(board.seats("Bolton", "Bury", "Oldham", "Lancashire CC"));
        assertThat(new Ballot(board.composition(), five, Map.of(), parties(null, "Preston"))
                        .verdict(votes, QUORUM_OF_FIVE, null))
                .isEqualTo(Verdict.CARRIED);
        assertThat(new Ballot(board.composition(), four, Map.of(), parties(null, "Preston"))
                        .verdict(votes, QUORUM_OF_FIVE, null))
                .isEqualTo(Verdict.NO_QUORUM);
    }

    @Test
    void theVoteOfASeatThatLeftOrDeclaredAnInterestSinceDoesNotCount() {
        allButWirral.remove(board.seat("Bury"));
        Ballot ballot = ballot(Map.of(board.seat("Bolton"), Interest.FINANCIAL), "Preston");
        var votes = votes(List.of("Bolton", "Bury", "Oldham"), List.of("Halton"), List.of());
        assertThat(ballot.tally(votes)).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void theObserverIsNotCountedAndHasNoVote() {
        Ballot ballot = ballot(Map.of(), "Preston");
        assertThat(ballot.able()).doesNotContain(board.seat("Observer"));
        assertRefused(() -> ballot.requireMayVote(board.seat("Observer")), Reason.FORBIDDEN, "observer-cannot-vote");
    }

    @Test
    void refusesTheVoteOfASeatWhoseOrganisationIsAParty() {
        assertRefused(
                () -> ballot(Map.of(), "Bolton", "Bury").requireMayVote(board.seat("Bolton")),
                Reason.CONFLICT,
                "seat-in-conflict");
    }

    @Test
    void refusesTheVoteOfASeatThatHasDeclaredAnInterest() {
        assertRefused(
                () -> ballot(Map.of(board.seat("Halton"), Interest.PERSONAL), "Preston")
                        .requireMayVote(board.seat("Halton")),
                Reason.CONFLICT,
                "seat-in-conflict");
    }

    @Test
    void aSeatThatTheApplyingPartnershipsSubRegionNominatesIsInConflict() {
        board.seat("Salford", "greater-manchester", true).seat("Eden", "cumbria", true);
        var parties = parties("greater-manchester", "Preston");
        assertThat(new Ballot(board.composition(), allButWirral, Map.of(), parties).found())
                .containsExactly(board.seat("Salford"));
        assertThat(ballot(Map.of(), "Preston").found()).isEmpty();
    }

    @Test
    void refusesAVoteOfASeatThatIsVacantOnThatDay() {
        board.vacant("Nobody's");
        assertRefused(
                () -> ballot(Map.of(), "Preston").requireMayVote(board.seat("Nobody's")), Reason.RULE, "seat-vacant");
    }

    @Test
    void refusesAVoteOfASeatThatIsNotInTheRoom() {
        assertRefused(
                () -> ballot(Map.of(), "Preston").requireMayVote(board.seat("Wirral")),
                Reason.CONFLICT,
                "seat-not-present");
    }

    @Test
    void refusesAVoteOfASeatThatTheBodyHasNot() {
        assertRefused(() -> ballot(Map.of(), "Preston").requireMayVote(UUID.randomUUID()), Reason.RULE, "unknown-seat");
    }

    @Test
    void aChairInConflictDoesNotPreside() {
        Ballot x = ballot(Map.of(), "Bolton", "Bury", "Oldham");
        assertRefused(() -> x.requireMayPreside(x.presiding(null)), Reason.CONFLICT, "seat-in-conflict");
        assertThatCode(() -> x.requireMayPreside(board.seat("Cumbria CC"))).doesNotThrowAnyException();
        assertThat(x.presiding(board.seat("Cumbria CC"))).isEqualTo(board.seat("Cumbria CC"));
    }

    @Test
    void theChairPresidesWhileNobodyElseWasChosen() {
        Ballot y = ballot(Map.of(), "Preston");
        assertThat(y.presiding(null)).isEqualTo(board.seat("Bolton"));
        assertThatCode(() -> y.requireMayPreside(y.presiding(null))).doesNotThrowAnyException();
    }

    @Test
    void withoutAChairThosePresentChooseWhoPresides() {
        var chairless = new Boards().seat("Bolton", null, true);
        var ballot = new Ballot(
                chairless.composition(), Set.of(chairless.seat("Bolton")), Map.of(), parties(null, "Preston"));
        assertRefused(() -> ballot.requireMayPreside(ballot.presiding(null)), Reason.CONFLICT, "nobody-presides");
    }

    @Test
    void theClerkNeverReplacesWhatASeatHasSaidItself() {
        Ballot ballot = ballot(Map.of(), "Preston");
        UUID seat = board.seat("Halton");
        var own = new Vote(Choice.FOR, false);
        var recorded = new Vote(Choice.AGAINST, true);
        assertRefused(() -> ballot.requireAccepted(seat, recorded, own), Reason.CONFLICT, "seat-has-voted");
        assertThatCode(() -> ballot.requireAccepted(seat, own, recorded)).doesNotThrowAnyException();
        assertThatCode(() -> ballot.requireAccepted(seat, recorded, recorded)).doesNotThrowAnyException();
        assertThatCode(() -> ballot.requireAccepted(seat, own, own)).doesNotThrowAnyException();
    }
}
