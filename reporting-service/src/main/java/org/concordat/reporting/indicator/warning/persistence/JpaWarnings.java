package org.concordat.reporting.indicator.warning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.warning.Warning;
import org.concordat.reporting.indicator.warning.WarningFilter;
import org.concordat.reporting.indicator.warning.WarningSummaryView;
import org.concordat.reporting.indicator.warning.Warnings;
import org.concordat.reporting.region.OrganisationId;

/** Early warnings in PostgreSQL. */
@ApplicationScoped
public class JpaWarnings implements Warnings, PanacheAggregates<Warning> {

    /** There may be no warning yet whose row could be locked. */
    @Override
    public void hold(UUID organisation) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:held, 0))")
                .setParameter("held", "early warnings of " + organisation)
                .getResultList();
    }

    @Override
    public List<Warning> of(String indicator, OrganisationId organisation) {
        return list("indicator = ?1 and organisation = ?2 order by lastDay, id", indicator, organisation.value());
    }

    @Override
    public Optional<UUID> organisationOf(UUID id) {
        return getEntityManager()
                .createQuery("select organisation from Warning where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<WarningSummaryView> list(WarningFilter filter, PageRequest page) {
        return Listing.of(
                        WarningSummaryView.class,
                        "select new org.concordat.reporting.indicator.warning.WarningSummaryView(w.id, w.indicator,"
                                + " w.organisation, w.organisationType, w.subRegion, w.cause, w.firstDay, w.lastDay,"
                                + " w.status, w.openedOn, w.closedOn, w.closedBecause, w.version) from Warning w")
                .where("w.indicator = :indicator", "indicator", filter.indicator())
                .where("w.organisation = :organisation", "organisation", filter.organisation())
                .where("w.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("w.status = :status", "status", filter.status())
                .where("w.organisation = :boundary", "boundary", filter.boundary())
                .ascending("w.id", WarningSummaryView::id)
                .tieBreaker("w.id", UUID.class, WarningSummaryView::id)
                .page(getEntityManager(), page);
    }
}
