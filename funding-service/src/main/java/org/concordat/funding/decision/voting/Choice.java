package org.concordat.funding.decision.voting;

/** How a seat votes. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
