package org.concordat.funding.fund.fund;

/** How an obligation stands on a day. */
public enum ObligationStatus {
    /** Still to be done, on that day or later. */
    DUE,
    /** Still to be done, and its day is over. */
    OVERDUE,
    /** Done. */
    FULFILLED,
    /** Its giver does without it. */
    WAIVED
}
