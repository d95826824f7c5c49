package org.concordat.funding.decision.meeting;

/** Where an item of an agenda stands. */
public enum ItemStatus {
    OPEN,
    /** The meeting has dealt with it; its decision says how. */
    CLOSED,
    /** Taken off the agenda without a decision. */
    WITHDRAWN
}
