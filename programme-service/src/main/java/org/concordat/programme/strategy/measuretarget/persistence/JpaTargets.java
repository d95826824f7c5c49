package org.concordat.programme.strategy.measuretarget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.strategy.measuretarget.Target;
import org.concordat.programme.strategy.measuretarget.TargetSummaryView;
import org.concordat.programme.strategy.measuretarget.Targets;

/** Targets in PostgreSQL. */
@ApplicationScoped
public class JpaTargets implements Targets, PanacheAggregates<Target> {

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Page<TargetSummaryView> list(String successMeasure, FinancialYear year, PageRequest request) {
        return Listing.of(
                        TargetSummaryView.class,
                        "select new org.concordat.programme.strategy.measuretarget.TargetSummaryView(t.id, t.code,"
                                + " t.details.name, t.details.successMeasure, t.details.unit, t.details.financialYear,"
                                + " t.version) from Target t")
                .where("t.details.successMeasure = :measure", "measure", successMeasure)
                .where("t.details.financialYear = :year", "year", year)
                .ascending("t.code", TargetSummaryView::code)
                .tieBreaker("t.id", UUID.class, TargetSummaryView::id)
                .page(getEntityManager(), request);
    }
}
