package org.concordat.membership.subscription.bankstatement;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a line that looks like a payment on the books. */
public enum PossibleDuplicateFact implements Fact<PossibleDuplicate> {
    POSSIBLE_DUPLICATE_HELD,
    DUPLICATE_CONFIRMED,
    DUPLICATE_RULED_OUT;

    @Override
    public AggregateType<PossibleDuplicate> about() {
        return PossibleDuplicate.TYPE;
    }
}
