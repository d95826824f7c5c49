package org.concordat.funding.award.claim;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a claim. */
@Meaning("Claims on awards: what was spent, what of it is eligible, what was paid")
public enum ClaimFact implements Fact<Claim> {
    @Meaning("An organisation asks to be paid for what it spent")
    CLAIM_SUBMITTED,
    @Meaning("An instalment that is due was asked for, and is approved with that")
    INSTALMENT_REQUESTED,
    @Meaning("A claim was approved, in part or whole")
    CLAIM_APPROVED,
    @Meaning("What the grant pays on an approved claim changed, because a claim approved before it was returned")
    CLAIM_RECALCULATED,
    @Meaning("A claim was paid")
    CLAIM_PAID,
    @Meaning("A claim went back to who sent it; nothing is paid on it")
    CLAIM_RETURNED;

    @Override
    public AggregateType<Claim> about() {
        return Claim.TYPE;
    }
}
