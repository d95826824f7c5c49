package org.concordat.funding.ledger;

/** Where a fund's money stands. All accounts of a fund add up to zero at any time. */
public enum AccountKind {
    /** The outside world; what it has given stands here with a minus. */
    SOURCE,
    /** Received and free. */
    UNALLOCATED,
    /** Set aside for a financial year and a part of the region. */
    ALLOCATED,
    /** Promised by an award. */
    COMMITTED,
    /** Gone to whom it was promised. */
    PAID,
    /** Taken by the accountable body for its work, for a financial year. */
    CHARGED
}
