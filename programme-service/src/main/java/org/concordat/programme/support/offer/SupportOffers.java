package org.concordat.programme.support.offer;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All support that is offered. */
public interface SupportOffers extends Aggregates<SupportOffer> {

    /** By the day from which they are valid. */
    Page<SupportOfferView> list(SupportOfferFilter filter, PageRequest page);

    default SupportOffer get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("support offer", id));
    }
}
