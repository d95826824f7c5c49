package org.concordat.membership.subscription.ratecard.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Rate cards in PostgreSQL. */
@ApplicationScoped
class JpaRateCards implements RateCards, PanacheAggregates<RateCard> {

    @Override
    public Optional<RateCard> inForce(FinancialYear year) {
        return find("financialYear = ?1 and cardVersion is not null order by cardVersion desc", year)
                .firstResultOptional();
    }

    @Override
    public Page<RateCard> page(FinancialYear year, PageRequest request) {
        return Listing.of(RateCard.class, "select c from RateCard c")
                .where("c.financialYear = :year", "year", year)
                .ascending("c.id", RateCard::id)
                .tieBreaker("c.id", UUID.class, RateCard::id)
                .page(getEntityManager(), request);
    }
}
