package org.concordat.funding.bad.fund.fund;

import org.concordat.funding.fund.receipt.Receipt;

/** A fund that knows of receipts, to prove that the rule notices. */
public class FundKnowsReceipt {

    Receipt receipt;
}
