package org.concordat.funding.decision.decision;

import org.concordat.funding.decision.voting.Verdict;

/** What came of an application that was put to a body. */
public enum DecisionOutcome {
    /** Approved; the money is committed. */
    APPROVED,
    /** Carried, but the call's budget has not enough left: it goes on the reserve list. */
    RESERVED,
    REJECTED,
    /** Put off to a meeting, or until a question is answered. */
    DEFERRED,
    /** A tie that nobody decided, or no votes; the application stays recommended. */
    NO_MAJORITY,
    /** Too few could vote; the application stays recommended. */
    NO_QUORUM,
    /** The body recommends it to the body above; the application stays recommended. */
    RECOMMENDED_UPWARDS,
    /** The body does not recommend it; the application stays recommended. */
    NOT_RECOMMENDED;

    /** "NO_QUORUM and NO_MAJORITY leave the application RECOMMENDED"; only a decision approves or rejects. */
    public static DecisionOutcome of(DecisionKind kind, Verdict verdict) {
        return switch (verdict) {
            case CARRIED -> kind == DecisionKind.DECISION ? APPROVED : RECOMMENDED_UPWARDS;
            case LOST -> kind == DecisionKind.DECISION ? REJECTED : NOT_RECOMMENDED;
            case NO_MAJORITY -> NO_MAJORITY;
            case NO_QUORUM -> NO_QUORUM;
        };
    }
}
