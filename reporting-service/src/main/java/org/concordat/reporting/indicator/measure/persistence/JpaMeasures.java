package org.concordat.reporting.indicator.measure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.measure.Measure;
import org.concordat.reporting.indicator.measure.MeasureFilter;
import org.concordat.reporting.indicator.measure.MeasureSummaryView;
import org.concordat.reporting.indicator.measure.Measures;

/** Measures in PostgreSQL. */
@ApplicationScoped
public class JpaMeasures implements Measures, PanacheAggregates<Measure> {

    @Override
    public Page<MeasureSummaryView> list(MeasureFilter filter, PageRequest page) {
        return Listing.of(
                        MeasureSummaryView.class,
                        "select new org.concordat.reporting.indicator.measure.MeasureSummaryView(m.id, m.code, m.kind,"
                                + " m.indicator, m.details, m.dueDay, m.version) from Measure m")
                .where("m.indicator = :indicator", "indicator", filter.indicator())
                .where("m.kind = :kind", "kind", filter.kind())
                .where("m.dueDay >= :dueFrom", "dueFrom", filter.dueFrom())
                .where("m.dueDay <= :dueUntil", "dueUntil", filter.dueUntil())
                .ascending("m.code", MeasureSummaryView::code)
                .tieBreaker("m.id", UUID.class, MeasureSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<Measure> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public List<Measure> byCodes(Collection<String> codes) {
        return list("code in ?1 order by code", codes);
    }
}
