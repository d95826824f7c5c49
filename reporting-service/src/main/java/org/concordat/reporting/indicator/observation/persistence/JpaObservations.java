package org.concordat.reporting.indicator.observation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.observation.Observation;
import org.concordat.reporting.indicator.observation.ObservationFilter;
import org.concordat.reporting.indicator.observation.ObservationOf;
import org.concordat.reporting.indicator.observation.ObservationSummaryView;
import org.concordat.reporting.indicator.observation.Observations;

/** Observations in PostgreSQL. */
@ApplicationScoped
public class JpaObservations implements Observations, PanacheAggregates<Observation> {

    /** The condition that brings today lets all observations through: they are about periods that have begun. */
    private static final String VISIBLE =
            "(o.organisation = :boundary or o.visibleFrom <= :today and o.status <> PROVISIONAL)";

    @Override
    public Optional<Observation> find(ObservationOf of) {
        return find(
                        "indicator = ?1 and organisation = ?2 and firstDay = ?3 and lastDay = ?4",
                        of.indicator(),
                        of.organisation(),
                        of.firstDay(),
                        of.lastDay())
                .firstResultOptional();
    }

    @Override
    public List<Observation> shownOtherwise(UUID period, LocalDate visibleFrom) {
        return getEntityManager()
                .createQuery(
                        "select o from Return r join r.returnedValues v join Observation o on o.organisation ="
                                + " r.organisation and o.indicator = v.indicator and o.firstDay = r.firstDay"
                                + " and o.lastDay = r.lastDay where r.period = :period and r.submittedOn is not null"
                                + " and o.source = RETURN and o.visibleFrom <> :visibleFrom order by o.id",
                        Observation.class)
                .setParameter("period", period)
                .setParameter("visibleFrom", visibleFrom)
                .getResultList();
    }

    @Override
    public Page<ObservationSummaryView> list(ObservationFilter filter, LocalDate today, PageRequest page) {
        return Listing.of(
                        ObservationSummaryView.class,
                        "select new org.concordat.reporting.indicator.observation.ObservationSummaryView(o.id,"
                                + " o.indicator, o.organisation, o.firstDay, o.lastDay, o.status, o.observed,"
                                + " o.recordedAt, o.version) from Observation o")
                .where("o.indicator = :indicator", "indicator", filter.indicator())
                .where("o.organisation = :organisation", "organisation", filter.organisation())
                .where("o.firstDay = :firstDay", "firstDay", filter.firstDay())
                .where("o.status = :status", "status", filter.status())
                .where(VISIBLE, "boundary", filter.boundary())
                .where("o.firstDay <= :today", "today", filter.boundary() == null ? null : today)
                .ascending("o.id", ObservationSummaryView::id)
                .tieBreaker("o.id", UUID.class, ObservationSummaryView::id)
                .streamed()
                .page(getEntityManager(), page);
    }
}
