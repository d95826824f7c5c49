package org.concordat.funding.award.variation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.award.variation.Variation;
import org.concordat.funding.award.variation.VariationStatus;
import org.concordat.funding.award.variation.VariationView;
import org.concordat.funding.award.variation.Variations;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Variations in the service's own database. */
@ApplicationScoped
public class JpaVariations implements Variations, PanacheAggregates<Variation> {

    @Override
    public Page<VariationView> list(UUID award, VariationStatus status, PageRequest page) {
        return Listing.of(Variation.class, "select v from Variation v")
                .where("v.award = :award", "award", award)
                .where("v.status = :status", "status", status)
                .ascending("v.proposedOn", Variation::proposedOn)
                .tieBreaker("v.id", UUID.class, Variation::id)
                .page(getEntityManager(), page)
                .map(VariationView::of);
    }

    @Override
    public boolean isOpenFor(UUID award) {
        return count("award = ?1 and status = ?2", award, VariationStatus.PROPOSED) > 0;
    }
}
