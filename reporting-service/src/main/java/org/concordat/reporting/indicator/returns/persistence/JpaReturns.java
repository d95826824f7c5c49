package org.concordat.reporting.indicator.returns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.reporting.indicator.returns.Return;
import org.concordat.reporting.indicator.returns.ReturnFilter;
import org.concordat.reporting.indicator.returns.ReturnOf;
import org.concordat.reporting.indicator.returns.ReturnStatus;
import org.concordat.reporting.indicator.returns.ReturnSummaryView;
import org.concordat.reporting.indicator.returns.ReturnedValue;
import org.concordat.reporting.indicator.returns.Returns;

/** Returns in PostgreSQL. */
@ApplicationScoped
public class JpaReturns implements Returns, PanacheAggregates<Return> {

    @Override
    public Optional<Return> find(ReturnOf of) {
        return find("period = ?1 and organisation = ?2", of.period(), of.organisation())
                .firstResultOptional();
    }

    @Override
    public Optional<ReturnOf> whoseIs(UUID id) {
        return find("select period, organisation from Return where id = ?1", id)
                .project(ReturnOf.class)
                .firstResultOptional();
    }

    @Override
    public Map<String, String> valuesOf(ReturnOf of) {
        return getEntityManager()
                .createQuery(
                        "select v from Return r join r.returnedValues v where r.period = :period"
                                + " and r.organisation = :organisation and r.status in :counted",
                        ReturnedValue.class)
                .setParameter("period", of.period())
                .setParameter("organisation", of.organisation())
                .setParameter("counted", EnumSet.of(ReturnStatus.SUBMITTED, ReturnStatus.ACCEPTED))
                .getResultStream()
                .filter(each -> each.value() != null)
                .collect(Collectors.toMap(ReturnedValue::indicator, ReturnedValue::value));
    }

    @Override
    public Page<ReturnSummaryView> list(ReturnFilter filter, PageRequest page) {
        return Listing.of(
                        ReturnSummaryView.class,
                        "select new org.concordat.reporting.indicator.returns.ReturnSummaryView(r.id, r.period,"
                                + " r.organisation, r.status, r.submittedOn, r.version) from Return r")
                .where("r.period = :period", "period", filter.period())
                .where("r.organisation = :organisation", "organisation", filter.organisation())
                .where("r.organisation = :boundary", "boundary", filter.boundary())
                .where("r.status = :status", "status", filter.status())
                .ascending("r.id", ReturnSummaryView::id)
                .tieBreaker("r.id", UUID.class, ReturnSummaryView::id)
                .page(getEntityManager(), page);
    }
}
