package org.concordat.reporting.indicator.comparison.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.comparison.ComparisonGroup;
import org.concordat.reporting.indicator.comparison.ComparisonGroupSummaryView;
import org.concordat.reporting.indicator.comparison.ComparisonGroups;

/** Comparison groups in PostgreSQL. */
@ApplicationScoped
public class JpaComparisonGroups implements ComparisonGroups, PanacheAggregates<ComparisonGroup> {

    @Override
    public Page<ComparisonGroupSummaryView> list(PageRequest page) {
        return Listing.of(
                        ComparisonGroupSummaryView.class,
                        "select new org.concordat.reporting.indicator.comparison.ComparisonGroupSummaryView(g.id,"
                                + " g.code, g.name, g.version) from ComparisonGroup g")
                .ascending("g.code", ComparisonGroupSummaryView::code)
                .tieBreaker("g.id", UUID.class, ComparisonGroupSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<ComparisonGroup> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
