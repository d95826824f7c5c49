package org.concordat.programme.sharing.benchmark.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.sharing.benchmark.CostedChannel;
import org.concordat.programme.sharing.benchmark.Sight;
import org.concordat.programme.sharing.benchmark.UnitCost;
import org.concordat.programme.sharing.benchmark.UnitCostFilter;
import org.concordat.programme.sharing.benchmark.UnitCostView;
import org.concordat.programme.sharing.benchmark.UnitCosts;

/** Unit costs in PostgreSQL. */
@ApplicationScoped
public class JpaUnitCosts implements UnitCosts, PanacheAggregates<UnitCost> {

    private static final String SHOWN = "c.shown = true and c.withdrawnBecause is null";

    @Override
    public boolean has(UUID organisation, CostedChannel costed) {
        return count(
                        "organisation = ?1 and costed.transaction = ?2 and costed.channel = ?3"
                                + " and costed.financialYear = ?4 and withdrawnBecause is null",
                        organisation,
                        costed.transaction(),
                        costed.channel(),
                        costed.financialYear())
                > 0;
    }

    @Override
    public Page<UnitCostView> list(UnitCostFilter filter, PageRequest page) {
        Listing<UnitCostView> all = Listing.of(
                        UnitCostView.class,
                        "select new org.concordat.programme.sharing.benchmark.UnitCostView(c.id, c.organisation,"
                                + " c.costed, c.cost, c.shown, c.status, c.withdrawnBecause, c.version)"
                                + " from UnitCost c")
                .where("c.organisation = :organisation", "organisation", filter.organisation())
                .where("c.costed.transaction = :transaction", "transaction", filter.transaction())
                .where("c.costed.channel = :channel", "channel", filter.channel())
                .where("c.costed.financialYear = :financialYear", "financialYear", filter.financialYear())
                .where("c.status = :status", "status", filter.status());
        return within(filter.sight(), all)
                .ascending("c.id", UnitCostView::id)
                .tieBreaker("c.id", UUID.class, UnitCostView::id)
                .page(getEntityManager(), page);
    }

    private static Listing<UnitCostView> within(Sight sight, Listing<UnitCostView> all) {
        if (sight.all()) {
            return all;
        }
        return sight.own()
                .map(own -> all.where("(c.organisation = :own or (%s))".formatted(SHOWN), "own", own))
                .orElseGet(() -> all.where(SHOWN));
    }
}
