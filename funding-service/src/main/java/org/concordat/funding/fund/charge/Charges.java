package org.concordat.funding.fund.charge;

import java.util.Optional;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All charges that were posted. */
public interface Charges extends Aggregates<Charge> {

    Optional<Charge> find(FundId fund, ChargeId id);

    /** By the day they are true from, those taken back included; {@code year} narrows the list when given. */
    Page<ChargeState> list(FundId fund, FinancialYear year, PageRequest page);

    default Charge get(FundId fund, ChargeId id) {
        return find(fund, id).orElseThrow(() -> Refusal.notFound("charge", id.value()));
    }
}
