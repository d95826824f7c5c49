package org.concordat.funding.bad.allocation.apportionment;

import org.concordat.funding.ledger.Ledger;

/** An apportionment that knows of the ledger, to prove that the rule notices. */
public class ApportionmentKnowsLedger {

    Ledger ledger;
}
