package org.concordat.programme.support.offer;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a support offer. */
@Meaning("Who offers organisations what support, from national to local, and for which objective")
public enum SupportOfferFact implements Fact<SupportOffer> {
    @Meaning("Support was offered")
    SUPPORT_OFFER_MADE,
    @Meaning("What is offered, to whom or until when changed")
    SUPPORT_OFFER_AMENDED;

    @Override
    public AggregateType<SupportOffer> about() {
        return SupportOffer.TYPE;
    }
}
