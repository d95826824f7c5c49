package org.concordat.funding.bad.ledger;

import org.concordat.funding.fund.fund.Fund;

/** A ledger that knows what a fund is, to prove that the rule notices. */
public class LedgerKnowsFund {

    Fund fund;
}
