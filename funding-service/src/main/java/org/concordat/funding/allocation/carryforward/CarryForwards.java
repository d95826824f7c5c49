package org.concordat.funding.allocation.carryforward;

import java.util.Optional;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All decisions to carry money forward. */
public interface CarryForwards extends Aggregates<CarryForward> {

    Optional<CarryForward> find(FundId fund, CarryForwardId id);

    /** In the order of the days on which they were decided; {@code year} and {@code part} narrow the list when given. */
    Page<CarryForwardState> list(FundId fund, FinancialYear year, String part, PageRequest page);

    default CarryForward get(FundId fund, CarryForwardId id) {
        return find(fund, id).orElseThrow(() -> Refusal.notFound("carry-forward", id.value()));
    }
}
