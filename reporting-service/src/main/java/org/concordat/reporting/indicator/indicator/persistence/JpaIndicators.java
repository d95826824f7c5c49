package org.concordat.reporting.indicator.indicator.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorFilter;
import org.concordat.reporting.indicator.indicator.IndicatorSummaryView;
import org.concordat.reporting.indicator.indicator.Indicators;

/** Indicators in PostgreSQL. */
@ApplicationScoped
public class JpaIndicators implements Indicators, PanacheAggregates<Indicator> {

    @Override
    public Page<IndicatorSummaryView> list(IndicatorFilter filter, PageRequest page) {
        return Listing.of(
                        IndicatorSummaryView.class,
                        "select new org.concordat.reporting.indicator.indicator.IndicatorSummaryView(i.id, i.code,"
                                + " i.name, i.kind, i.source, i.better, i.frequency, i.version) from Indicator i")
                .where("i.kind = :kind", "kind", filter.kind())
                .where("i.source = :source", "source", filter.source())
                .where("i.frequency = :frequency", "frequency", filter.frequency())
                .ascending("i.code", IndicatorSummaryView::code)
                .tieBreaker("i.id", UUID.class, IndicatorSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<Indicator> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public List<Indicator> byCodes(Collection<String> codes) {
        return list("code in ?1 order by code", codes);
    }
}
