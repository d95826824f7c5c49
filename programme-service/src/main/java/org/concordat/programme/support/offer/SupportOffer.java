package org.concordat.programme.support.offer;

import jakarta.persistence.Entity;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** Support that somebody offers to one organisation or to all, for an objective. */
@Entity
public class SupportOffer extends Aggregate {

    public static final AggregateType<SupportOffer> TYPE = AggregateType.published(
            "support-offer", "programme.support-offers", SupportOfferState.class, SupportOfferState::of);

    private OfferDetails details;

    protected SupportOffer() {}

    public SupportOffer(OfferDetails details) {
        amend(details);
    }

    final void amend(OfferDetails wanted) {
        wanted.offeredBy().requireOne();
        if (wanted.validUntil() != null && wanted.validUntil().isBefore(wanted.validFrom())) {
            throw Refusal.rule(
                    "valid-until-before-from",
                    "/validUntil",
                    "The offer is valid from %s. Send that day or a later one.".formatted(wanted.validFrom()));
        }
        details = wanted;
    }

    public OfferDetails details() {
        return details;
    }
}
