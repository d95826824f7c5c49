package org.concordat.membership.subscription.subscription;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a credit note. */
public enum CreditNoteFact implements Fact<CreditNote> {
    CREDIT_NOTE_ISSUED;

    @Override
    public AggregateType<CreditNote> about() {
        return CreditNote.TYPE;
    }
}
