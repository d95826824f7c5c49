package org.concordat.programme.sharing.transaction;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a transaction. */
public enum TransactionFact implements Fact<CostedTransaction> {
    TRANSACTION_CREATED,
    TRANSACTION_AMENDED;

    @Override
    public AggregateType<CostedTransaction> about() {
        return CostedTransaction.TYPE;
    }
}
