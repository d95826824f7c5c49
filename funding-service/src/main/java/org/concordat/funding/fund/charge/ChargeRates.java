package org.concordat.funding.fund.charge;

import java.util.Optional;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** The rates of all charges. */
public interface ChargeRates extends Aggregates<ChargeRate> {

    Optional<ChargeRate> of(FundId fund, FinancialYear year);

    /** The same, which nobody amends until the transaction ends. */
    Optional<ChargeRate> forPosting(FundId fund, FinancialYear year);

    /** By financial year. */
    Page<ChargeRateView> list(FundId fund, PageRequest page);

    default ChargeRate get(FundId fund, FinancialYear year) {
        return of(fund, year).orElseThrow(() -> Refusal.notFound("charge rate for", year));
    }
}
