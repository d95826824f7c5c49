package org.concordat.funding.bad.fund;

import org.concordat.funding.receipt.Receipt;

/** A fund that knows of receipts, to prove that the rule notices. */
public class FundKnowsReceipt {

    Receipt receipt;
}
