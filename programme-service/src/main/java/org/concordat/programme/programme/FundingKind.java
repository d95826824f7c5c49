package org.concordat.programme.programme;

/** Where a programme's money comes from. */
public enum FundingKind {
    /** The members' subscriptions. */
    CORE,
    /** Grant that is added to them. */
    ADDED_VALUE
}
