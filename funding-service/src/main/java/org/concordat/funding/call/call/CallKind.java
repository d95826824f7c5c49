package org.concordat.funding.call.call;

/** Whom a call addresses. */
public enum CallKind {
    /** Everybody who may apply by its terms. */
    OPEN,
    /** The organisations and partnerships that it names. */
    INVITED,
    /** The one organisation that the body asks; the same delegation, votes and register apply. */
    COMMISSION
}
