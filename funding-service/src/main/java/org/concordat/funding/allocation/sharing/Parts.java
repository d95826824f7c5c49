package org.concordat.funding.allocation.sharing;

import org.concordat.funding.ledger.Account;

/** The parts of a year's money that are no sub-region. */
public final class Parts {

    /** What stays with the region as a whole. */
    public static final String REGIONAL = Account.REGIONAL;

    /** What is kept for need or held back for contingencies until a decision releases it. No call can spend it. */
    public static final String RESERVE = "RESERVE";

    private Parts() {}
}
