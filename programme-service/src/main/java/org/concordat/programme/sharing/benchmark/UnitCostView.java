package org.concordat.programme.sharing.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit cost as callers see it. */
@Schema(
        name = "UnitCost",
        description =
                "What a transaction costs an organisation on a channel in a financial year, on a common cost model")
public record UnitCostView(
        @JsonUnwrapped UnitCostState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public UnitCostView(
            UUID id,
            UUID organisation,
            CostedChannel costed,
            CostModel cost,
            boolean shown,
            UnitCostStatus status,
            String withdrawnBecause,
            long version) {
        this(new UnitCostState(id, organisation, costed, CostState.of(cost), shown, status, withdrawnBecause), version);
    }

    static UnitCostView of(UnitCost cost) {
        return new UnitCostView(cost.state(), cost.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }

    boolean agreedToBeSeen() {
        return state.shown() && state.status() == UnitCostStatus.STATED;
    }
}
