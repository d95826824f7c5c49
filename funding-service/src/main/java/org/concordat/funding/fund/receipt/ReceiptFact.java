package org.concordat.funding.fund.receipt;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a receipt. */
@Meaning("Money that came in, whole receipts")
public enum ReceiptFact implements Fact<Receipt> {
    @Meaning("Money came into a fund")
    RECEIPT_RECORDED,
    @Meaning("A receipt was recorded by mistake and no longer counts")
    RECEIPT_REVERSED;

    @Override
    public AggregateType<Receipt> about() {
        return Receipt.TYPE;
    }
}
