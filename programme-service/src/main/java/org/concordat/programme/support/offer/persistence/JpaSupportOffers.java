package org.concordat.programme.support.offer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.offer.SupportOffer;
import org.concordat.programme.support.offer.SupportOfferFilter;
import org.concordat.programme.support.offer.SupportOfferView;
import org.concordat.programme.support.offer.SupportOffers;

/** Support offers in PostgreSQL. */
@ApplicationScoped
public class JpaSupportOffers implements SupportOffers, PanacheAggregates<SupportOffer> {

    @Override
    public Page<SupportOfferView> list(SupportOfferFilter filter, PageRequest page) {
        return Listing.of(
                        SupportOfferView.class,
                        "select new org.concordat.programme.support.offer.SupportOfferView(o.id, o.details, o.version)"
                                + " from SupportOffer o")
                .where("o.details.objective = :objective", "objective", filter.objective())
                .where("o.details.level = :level", "level", filter.level())
                .where("o.details.offeredTo = :offeredTo", "offeredTo", filter.offeredTo())
                .where(
                        "o.details.validFrom <= :validOn"
                                + " and (o.details.validUntil is null or o.details.validUntil >= :validOn)",
                        "validOn",
                        filter.validOn())
                .where(
                        "(o.details.offeredTo is null or o.details.offeredTo = :boundary)",
                        "boundary",
                        filter.boundary())
                .ascending(
                        "o.details.validFrom", offer -> offer.state().details().validFrom())
                .tieBreaker("o.id", UUID.class, offer -> offer.state().id())
                .page(getEntityManager(), page);
    }
}
