package org.concordat.funding.decision.decision;

/** What a body is asked for. */
public enum DecisionKind {
    /** To decide the application. */
    DECISION,
    /** To recommend it to the body above, which decides. */
    RECOMMENDATION
}
