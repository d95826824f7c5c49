package org.concordat.programme.sharing.benchmark;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All unit costs. */
public interface UnitCosts extends Aggregates<UnitCost> {

    /** Whether the organisation has stated what this costs, and that counts. */
    boolean has(UUID organisation, CostedChannel costed);

    /** In the order in which they were stated. */
    Page<UnitCostView> list(UnitCostFilter filter, PageRequest page);

    default UnitCost get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("unit cost", id));
    }
}
