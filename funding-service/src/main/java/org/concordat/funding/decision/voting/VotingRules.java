package org.concordat.funding.decision.voting;

/**
 * How a body decides, as its policy says.
 *
 * @param quorum voting seats that must be able to vote
 * @param castingVote whether the seat that presides may decide a tie
 */
public record VotingRules(int quorum, boolean castingVote) {}
