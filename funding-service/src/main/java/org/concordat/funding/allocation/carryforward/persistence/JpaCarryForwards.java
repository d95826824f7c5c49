package org.concordat.funding.allocation.carryforward.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.allocation.carryforward.CarryForward;
import org.concordat.funding.allocation.carryforward.CarryForwardId;
import org.concordat.funding.allocation.carryforward.CarryForwardState;
import org.concordat.funding.allocation.carryforward.CarryForwards;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Carry-forwards in PostgreSQL. */
@ApplicationScoped
public class JpaCarryForwards implements CarryForwards, PanacheAggregates<CarryForward> {

    @Override
    public Optional<CarryForward> find(FundId fund, CarryForwardId id) {
        return find("details.fund = ?1 and id = ?2", fund.value(), id.value()).firstResultOptional();
    }

    @Override
    public Page<CarryForwardState> list(FundId fund, FinancialYear year, String part, PageRequest page) {
        return Listing.of(
                        CarryForwardState.class,
                        "select new org.concordat.funding.allocation.carryforward.CarryForwardState(c.id, c.details)"
                                + " from CarryForward c")
                .where("c.details.fund = :fund", "fund", fund)
                .where("c.details.financialYear = :year", "year", year)
                .where("c.details.part = :part", "part", part)
                .ascending("c.details.decidedOn", carried -> carried.details().decidedOn())
                .tieBreaker("c.id", UUID.class, CarryForwardState::id)
                .page(getEntityManager(), page);
    }
}
