package org.concordat.membership.subscription.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.membership.subscription.subscription.Refunds;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Refunds in PostgreSQL. */
@ApplicationScoped
class JpaRefunds implements Refunds, PanacheAggregates<Refund> {

    @Override
    public Page<Refund> of(UUID subscription, PageRequest request) {
        return Listing.of(Refund.class, "select r from Refund r")
                .where("r.subscription = :subscription", "subscription", subscription)
                .ascending("r.details.refundedOn", refund -> refund.details().refundedOn())
                .tieBreaker("r.id", UUID.class, Refund::id)
                .page(getEntityManager(), request);
    }
}
