package org.concordat.funding.fund.charge.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.fund.charge.ChargeRate;
import org.concordat.funding.fund.charge.ChargeRateView;
import org.concordat.funding.fund.charge.ChargeRates;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Rates of charges in the service's own database. */
@ApplicationScoped
class JpaChargeRates implements ChargeRates, PanacheAggregates<ChargeRate> {

    @Override
    public Optional<ChargeRate> of(FundId fund, FinancialYear year) {
        return rate(fund, year).firstResultOptional();
    }

    @Override
    public Optional<ChargeRate> forPosting(FundId fund, FinancialYear year) {
        return rate(fund, year).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    private PanacheQuery<ChargeRate> rate(FundId fund, FinancialYear year) {
        return find("fund = ?1 and financialYear = ?2", fund.value(), year);
    }

    @Override
    public Page<ChargeRateView> list(FundId fund, PageRequest page) {
        return Listing.of(ChargeRate.class, "select r from ChargeRate r")
                .where("r.fund = :fund", "fund", fund)
                .ascending("r.financialYear", ChargeRate::financialYear)
                .tieBreaker("r.id", UUID.class, ChargeRate::id)
                .page(getEntityManager(), page)
                .map(ChargeRateView::of);
    }
}
