package org.concordat.funding.architecture.bad.receipt.rest;

import org.concordat.funding.receipt.persistence.PanacheReceipts;

/** An HTTP adapter that goes past the port, to prove that the rule notices. */
public class ResourceKnowsTables {

    PanacheReceipts receipts;
}
