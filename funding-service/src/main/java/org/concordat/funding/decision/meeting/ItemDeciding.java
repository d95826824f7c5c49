package org.concordat.funding.decision.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.AppliedPolicy;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecidedBy;
import org.concordat.funding.decision.decision.Decision;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.decision.DecisionOutcome;
import org.concordat.funding.decision.decision.DecisionSubjects;
import org.concordat.funding.decision.decision.Decisions;
import org.concordat.funding.decision.decision.Delegating;
import org.concordat.funding.decision.decision.Referral;
import org.concordat.funding.decision.decision.Resolution;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.Tally;
import org.concordat.funding.decision.voting.VotingRules;

/** Finds what the votes on an item come to under the policy of the meeting's day, and draws the decision up. */
@ApplicationScoped
class ItemDeciding {

    private final Delegating delegating;
    private final Ballots ballots;
    private final SeatRecords seats;
    private final DecisionSubjects subjects;
    private final Decisions decisions;

    ItemDeciding(
            Delegating delegating, Ballots ballots, SeatRecords seats, DecisionSubjects subjects, Decisions decisions) {
        this.delegating = delegating;
        this.ballots = ballots;
        this.seats = seats;
        this.subjects = subjects;
        this.decisions = decisions;
    }

    Decision byVote(Sitting sitting, Choice castingVote, String reason) {
        Item item = sitting.item();
        UUID body = sitting.meeting().body();
        Delegation delegation = delegation(sitting);
        Ballot ballot = ballots.of(sitting.meeting(), item, sitting.matter());
        ballot.requireMayPreside(ballot.presiding(item.presiding()));
        AppliedPolicy policy = applied(sitting, delegation, ballot);
        var rules = new VotingRules(policy.quorum(), policy.castingVoteGiven());
        DecisionOutcome outcome = DecisionOutcome.of(item.kind(), ballot.verdict(item.votes(), rules, castingVote));
        var resolution = Resolution.voted(outcome, item.amount(), reason);
        long earlier = decisions.timesWithoutQuorum(new Referral.Case(item.matter(), body));
        Resolution referred = Referral.of(outcome, delegation.policy(), body, earlier)
                .map(resolution::referred)
                .orElse(resolution);
        boolean carried = outcome == DecisionOutcome.APPROVED || outcome == DecisionOutcome.RECOMMENDED_UPWARDS;
        return drawUp(sitting, delegation, ballot, castingVote)
                .resolve(referred, carried ? item.conditions() : List.of());
    }

    /** Without a vote. */
    Decision without(Sitting sitting, Resolution resolution, List<Condition> conditions) {
        Ballot ballot = ballots.of(sitting.meeting(), sitting.item(), sitting.matter());
        return drawUp(sitting, delegation(sitting), ballot, null).resolve(resolution, conditions);
    }

    /** What has changed since it was put on the agenda may have taken it above the body's limit. */
    private Delegation delegation(Sitting sitting) {
        Delegation delegation =
                delegating.of(sitting.matter(), sitting.meeting().heldOn());
        if (sitting.item().kind() == DecisionKind.DECISION) {
            delegation.requireMayDecide(sitting.meeting().body(), delegating::nameOf);
        }
        return delegation;
    }

    private Decision drawUp(Sitting sitting, Delegation delegation, Ballot ballot, Choice castingVote) {
        Meeting meeting = sitting.meeting();
        Item item = sitting.item();
        Tally tally = ballot.tally(item.votes());
        return Decision.ofMeeting(
                subjects.of(sitting.matter()),
                new DecidedBy(
                        meeting.body(),
                        meeting.bodyName(),
                        item.kind(),
                        meeting.heldOn(),
                        meeting.id(),
                        item.id(),
                        ballot.presiding(item.presiding())),
                applied(sitting, delegation, ballot),
                delegation.counted(),
                seats.of(sitting, ballot),
                tally,
                castingVote);
    }

    private static AppliedPolicy applied(Sitting sitting, Delegation delegation, Ballot ballot) {
        UUID body = sitting.meeting().body();
        int quorum =
                delegation.policy().stepOf(body).quorumOr(ballot.composition().quorum());
        return AppliedPolicy.of(delegation, body, quorum);
    }
}
