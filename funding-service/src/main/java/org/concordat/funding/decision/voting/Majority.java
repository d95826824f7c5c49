package org.concordat.funding.decision.voting;

import org.concordat.platform.problem.Refusal;

/**
 * "More for than against approves; a tie without casting vote, or no votes, is NO_MAJORITY." A casting vote decides a tie
 * where the policy gives one.
 *
 * @param castingVoteGiven whether the policy gives the presiding seat a casting vote
 */
record Majority(boolean castingVoteGiven) {

    /** @param castingVote how the presiding seat decides a tie; {@code null} when it does not */
    Verdict of(Tally tally, Choice castingVote) {
        requireAllowed(tally, castingVote);
        int difference = tally.votesFor() - tally.votesAgainst() + weight(castingVote);
        if (difference == 0) {
            return Verdict.NO_MAJORITY;
        }
        return difference > 0 ? Verdict.CARRIED : Verdict.LOST;
    }

    private void requireAllowed(Tally tally, Choice castingVote) {
        if (castingVote == null) {
            return;
        }
        if (!castingVoteGiven) {
            throw Refusal.rule(
                    "no-casting-vote",
                    "/castingVote",
                    "The policy gives the chair no casting vote. Leave castingVote out.");
        }
        if (castingVote == Choice.ABSTAIN) {
            throw Refusal.rule(
                    "casting-vote-abstains",
                    "/castingVote",
                    "A casting vote is for or against. Leave castingVote out when it is not used.");
        }
        if (!tally.isTie()) {
            throw Refusal.rule(
                    "no-tie",
                    "/castingVote",
                    "A casting vote decides a tie, and there is none: %d for, %d against. Leave castingVote out."
                            .formatted(tally.votesFor(), tally.votesAgainst()));
        }
    }

    private static int weight(Choice castingVote) {
        if (castingVote == null) {
            return 0;
        }
        return castingVote == Choice.FOR ? 1 : -1;
    }
}
