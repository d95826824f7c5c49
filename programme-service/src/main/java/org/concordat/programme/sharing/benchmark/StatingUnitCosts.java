package org.concordat.programme.sharing.benchmark;

import static org.concordat.programme.sharing.benchmark.UnitCostFact.UNIT_COST_AMENDED;
import static org.concordat.programme.sharing.benchmark.UnitCostFact.UNIT_COST_STATED;
import static org.concordat.programme.sharing.benchmark.UnitCostFact.UNIT_COST_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.sharing.channel.Channels;
import org.concordat.programme.sharing.transaction.CostedTransactions;

/** States and keeps what transactions cost organisations. */
@ApplicationScoped
public class StatingUnitCosts {

    private final UnitCosts costs;
    private final OrganisationRegister organisations;
    private final CostedTransactions transactions;
    private final Channels channels;
    private final Changes changes;

    StatingUnitCosts(
            UnitCosts costs,
            OrganisationRegister organisations,
            CostedTransactions transactions,
            Channels channels,
            Changes changes) {
        this.costs = costs;
        this.organisations = organisations;
        this.transactions = transactions;
        this.channels = channels;
        this.changes = changes;
    }

    @Transactional
    public UnitCostView state(
            UUID organisation, CostedChannel costed, UnitCostDetails details, EffectiveDate effective) {
        var cost = new UnitCost(organisation, costed, details);
        organisations.requireThere(organisation, costed.financialYear().firstDay(), "/organisation");
        transactions.requireKnown(costed.transaction(), "/transaction");
        channels.requireKnown(costed.channel(), "/channel");
        if (costs.has(organisation, costed)) {
            throw Refusal.conflict(
                    "unit-cost-exists",
                    "The organisation has stated what this costs on this channel in %s. Amend that."
                            .formatted(costed.financialYear()));
        }
        return UnitCostView.of(changes.add(costs, cost, UNIT_COST_STATED, effective));
    }

    @Transactional
    public UnitCostView amend(Amendment<UnitCostDetails> amendment) {
        return UnitCostView.of(changes.of(costs, amendment)
                .record(UNIT_COST_AMENDED, cost -> cost.amend(amendment.applyTo(cost.details()))));
    }

    /** @param effective with the reason */
    @Transactional
    public UnitCostView withdraw(UUID id, EffectiveDate effective) {
        return UnitCostView.of(changes.of(costs, id)
                .effective(effective)
                .record(UNIT_COST_WITHDRAWN, cost -> cost.withdraw(effective.reason())));
    }

    public UnitCostView get(UUID id) {
        return UnitCostView.of(costs.get(id));
    }

    public Page<UnitCostView> list(UnitCostFilter filter, PageRequest page) {
        return costs.list(filter, page);
    }
}
