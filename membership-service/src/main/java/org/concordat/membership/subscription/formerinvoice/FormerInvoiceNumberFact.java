package org.concordat.membership.subscription.formerinvoice;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a former invoice number. */
public enum FormerInvoiceNumberFact implements Fact<FormerInvoiceNumber> {
    FORMER_INVOICE_NUMBER_RECORDED;

    @Override
    public AggregateType<FormerInvoiceNumber> about() {
        return FormerInvoiceNumber.TYPE;
    }
}
