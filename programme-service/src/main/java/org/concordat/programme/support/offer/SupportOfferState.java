package org.concordat.programme.support.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A support offer as its events, its history and all answers show it. */
public record SupportOfferState(UUID id, @JsonUnwrapped OfferDetails details) {

    static SupportOfferState of(SupportOffer offer) {
        return new SupportOfferState(offer.id(), offer.details());
    }
}
