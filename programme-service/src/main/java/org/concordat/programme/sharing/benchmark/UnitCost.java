package org.concordat.programme.sharing.benchmark;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.programme.sharing.benchmark.UnitCostStatus.Step;

/**
 * What a transaction costs an organisation on a channel in a financial year. It stays with the organisation, whoever follows
 * that: "benchmarks … stay under the old id": programme.md, Reorganisation.
 */
@Entity
public class UnitCost extends Aggregate {

    public static final AggregateType<UnitCost> TYPE =
            AggregateType.published("unit-cost", "programme.unit-costs", UnitCostState.class, UnitCost::state);

    private UUID organisation;

    @Embedded
    private CostedChannel costed;

    @Embedded
    private CostModel cost;

    private boolean shown;

    @Enumerated(EnumType.STRING)
    private UnitCostStatus status;

    private String withdrawnBecause;

    protected UnitCost() {}

    UnitCost(UUID organisation, CostedChannel costed, UnitCostDetails details) {
        this.organisation = organisation;
        this.costed = costed;
        this.status = UnitCostStatus.STATED;
        write(details);
    }

    void amend(UnitCostDetails wanted) {
        status.require(Step.AMENDMENT);
        write(wanted);
    }

    private void write(UnitCostDetails wanted) {
        wanted.cost().requireSound();
        cost = wanted.cost();
        shown = wanted.shown();
    }

    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        status = UnitCostStatus.WITHDRAWN;
        withdrawnBecause = because;
    }

    UnitCostDetails details() {
        return new UnitCostDetails(cost, shown);
    }

    UnitCostState state() {
        return new UnitCostState(id(), organisation, costed, CostState.of(cost), shown, status, withdrawnBecause);
    }
}
