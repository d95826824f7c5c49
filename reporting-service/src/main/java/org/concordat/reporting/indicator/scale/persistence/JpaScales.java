package org.concordat.reporting.indicator.scale.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.scale.Scale;
import org.concordat.reporting.indicator.scale.ScaleSummaryView;
import org.concordat.reporting.indicator.scale.Scales;

/** Scales in PostgreSQL. */
@ApplicationScoped
public class JpaScales implements Scales, PanacheAggregates<Scale> {

    @Override
    public Page<ScaleSummaryView> list(PageRequest page) {
        return Listing.of(
                        ScaleSummaryView.class,
                        "select new org.concordat.reporting.indicator.scale.ScaleSummaryView(s.id, s.code, s.name,"
                                + " s.version) from Scale s")
                .ascending("s.code", ScaleSummaryView::code)
                .tieBreaker("s.id", UUID.class, ScaleSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<Scale> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
