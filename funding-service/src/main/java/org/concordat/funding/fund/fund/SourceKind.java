package org.concordat.funding.fund.fund;

/** Where a source's money comes from. */
public enum SourceKind {
    /** A government grant. */
    GRANT,
    /** What the members subscribe. */
    SUBSCRIPTIONS,
    /** Another body. */
    OTHER
}
