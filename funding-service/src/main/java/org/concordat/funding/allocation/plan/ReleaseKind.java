package org.concordat.funding.allocation.plan;

/** Where released money had waited. */
public enum ReleaseKind {
    /** Behind the gate of a sub-region, until its objectives were achieved. */
    GATE,
    /** Kept for need. */
    NEED,
    /** Held back for contingencies. */
    CONTINGENCY
}
