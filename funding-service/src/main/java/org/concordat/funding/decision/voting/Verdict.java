package org.concordat.funding.decision.voting;

/** What a vote comes to. */
public enum Verdict {
    /** More for than against. */
    CARRIED,
    /** More against than for. */
    LOST,
    /** A tie that nobody decided, or no votes. */
    NO_MAJORITY,
    /** Too few could vote. */
    NO_QUORUM
}
