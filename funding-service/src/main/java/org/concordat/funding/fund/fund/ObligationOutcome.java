package org.concordat.funding.fund.fund;

/** How an obligation came to its end. */
public enum ObligationOutcome {
    /** It was done. */
    FULFILLED,
    /** Its giver does without it. */
    WAIVED
}
