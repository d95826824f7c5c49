package org.concordat.funding.fund.charge.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.charge.Charge;
import org.concordat.funding.fund.charge.ChargeId;
import org.concordat.funding.fund.charge.ChargeState;
import org.concordat.funding.fund.charge.Charges;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Charges in the service's own database. */
@ApplicationScoped
class JpaCharges implements Charges, PanacheAggregates<Charge> {

    @Override
    public Optional<Charge> find(FundId fund, ChargeId id) {
        return find("details.fund = ?1 and id = ?2", fund.value(), id.value()).firstResultOptional();
    }

    @Override
    public Page<ChargeState> list(FundId fund, FinancialYear year, PageRequest page) {
        return Listing.of(
                        ChargeState.class,
                        "select new org.concordat.funding.fund.charge.ChargeState(c.id, c.details, c.reversed) from Charge c")
                .where("c.details.fund = :fund", "fund", fund)
                .where("c.details.financialYear = :year", "year", year)
                .ascending("c.details.effectiveOn", charge -> charge.details().effectiveOn())
                .tieBreaker("c.id", UUID.class, ChargeState::id)
                .page(getEntityManager(), page);
    }
}
