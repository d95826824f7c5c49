package org.concordat.funding.register.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what support is offered, as programme tells of it. */
@ApplicationScoped
public class OfferLearning {

    private final SupportOffers offers;

    OfferLearning(SupportOffers offers) {
        this.offers = offers;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownOffer offer, long version) {
        offers.learn(offer, version);
    }
}
