package org.concordat.membership.pledge.sharingagreement;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a sharing agreement. */
public enum SharingAgreementFact implements Fact<SharingAgreement> {
    SHARING_AGREEMENT_CONCLUDED,
    SHARING_AGREEMENT_AMENDED,
    SHARING_AGREEMENT_REVIEWED,
    SHARING_AGREEMENT_ENDED;

    @Override
    public AggregateType<SharingAgreement> about() {
        return SharingAgreement.TYPE;
    }
}
