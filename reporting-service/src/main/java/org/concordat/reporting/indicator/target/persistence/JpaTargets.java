package org.concordat.reporting.indicator.target.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.target.SaidBy;
import org.concordat.reporting.indicator.target.Target;
import org.concordat.reporting.indicator.target.TargetFilter;
import org.concordat.reporting.indicator.target.TargetOf;
import org.concordat.reporting.indicator.target.TargetSummaryView;
import org.concordat.reporting.indicator.target.Targets;

/** Targets in PostgreSQL. */
@ApplicationScoped
public class JpaTargets implements Targets, PanacheAggregates<Target> {

    /** Newer ids sort after older ones, so the latest version of a source is what has no later id. */
    private static final String LATEST = "not exists (select 1 from Target later where later.subject = %1$s.subject"
            + " and later.source = %1$s.source and later.id > %1$s.id)";

    /** A source has one latest version, so two values are those of two sources. */
    private static final String DIFFERS =
            "(select count(distinct other.targetValue) from Target other where other.subject = t.subject and "
                    + LATEST.formatted("other") + ") > 1";

    private static final String SELECT =
            "select new org.concordat.reporting.indicator.target.TargetSummaryView(t.id, t.indicator, t.organisation,"
                    + " t.firstDay, t.lastDay, t.source, t.sourceVersion, t.targetValue, t.apportioned.method, t.partOf,"
                    + " case when %s then true else false end, case when %s then true else false end, t.version)"
                            .formatted(LATEST.formatted("t"), DIFFERS)
                    + " from Target t";

    @Override
    public Page<TargetSummaryView> list(TargetFilter filter, PageRequest page) {
        return Listing.of(TargetSummaryView.class, SELECT)
                .where("t.indicator = :indicator", "indicator", filter.indicator())
                .where("t.organisation = :organisation", "organisation", filter.organisation())
                .where("t.firstDay = :firstDay", "firstDay", filter.firstDay())
                .where("t.source = :source", "source", filter.source())
                .where("t.partOf = :partOf", "partOf", filter.partOf())
                .where("(t.organisation = :boundary or t.organisation is null)", "boundary", filter.boundary())
                .ascending("t.subject", row -> row.of().subject())
                .tieBreaker("t.id", UUID.class, TargetSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public List<Target> find(Collection<TargetOf> about, SaidBy saidBy) {
        return list(
                "subject in ?1 and source = ?2 and sourceVersion = ?3 order by subject",
                about.stream().map(TargetOf::subject).toList(),
                saidBy.source(),
                saidBy.sourceVersion());
    }
}
