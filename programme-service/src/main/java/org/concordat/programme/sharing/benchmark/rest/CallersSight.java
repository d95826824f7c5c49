package org.concordat.programme.sharing.benchmark.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.benchmark.Sight;
import org.concordat.programme.sharing.benchmark.StatingUnitCosts;
import org.concordat.programme.sharing.benchmark.UnitCostView;

/** Which unit costs the caller may see; any other is refused as if it did not exist. */
@ApplicationScoped
public class CallersSight {

    private final StatingUnitCosts costs;
    private final Caller caller;

    CallersSight(StatingUnitCosts costs, Caller caller) {
        this.costs = costs;
        this.caller = caller;
    }

    Sight sight() {
        return new Sight(
                caller.may(Rights.READ_HIDDEN_UNIT_COSTS), caller.boundary().or(caller::organisation));
    }

    UnitCostView get(UUID id) {
        UnitCostView cost = costs.get(id);
        if (!sight().includes(cost)) {
            throw notFound(id);
        }
        return cost;
    }

    /** For what only the organisation itself may see of it, and who keeps the costs of all. */
    UUID idAsKeeper(UUID id) {
        if (!sight().isOfKeeper(costs.get(id))) {
            throw notFound(id);
        }
        return id;
    }

    private static Refusal notFound(UUID id) {
        return Refusal.notFound("unit cost", id);
    }
}
