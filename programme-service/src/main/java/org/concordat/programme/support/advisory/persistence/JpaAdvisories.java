package org.concordat.programme.support.advisory.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.advisory.Advisories;
import org.concordat.programme.support.advisory.Advisory;
import org.concordat.programme.support.advisory.AdvisoryFilter;
import org.concordat.programme.support.advisory.AdvisoryId;
import org.concordat.programme.support.advisory.AdvisoryView;

/** Advisories in PostgreSQL. */
@ApplicationScoped
public class JpaAdvisories implements Advisories, PanacheAggregates<Advisory> {

    private final Sql sql;

    JpaAdvisories(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean wentTo(AdvisoryId id, OrganisationId organisation) {
        return sql.one(
                        "select 1 from advisory_recipient where advisory = ? and organisation = ?",
                        row -> true,
                        id,
                        organisation)
                .isPresent();
    }

    @Override
    public Page<AdvisoryView> list(AdvisoryFilter filter, PageRequest page) {
        Listing<AdvisoryView> listing = Listing.of(
                        AdvisoryView.class,
                        "select new org.concordat.programme.support.advisory.AdvisoryView(a.id, a.details, a.audience,"
                                + " a.publishedAt, a.recipientCount, a.withdrawnBecause, a.version) from Advisory a")
                .where("a.details.kind = :kind", "kind", filter.kind())
                .where("a.details.severity = :severity", "severity", filter.severity())
                .where(":boundary member of a.recipients", "boundary", filter.boundary());
        if (filter.withdrawn() != null) {
            listing.where(filter.withdrawn() ? "a.withdrawnBecause is not null" : "a.withdrawnBecause is null");
        }
        return listing.descending("a.publishedAt", advisory -> advisory.state().publishedAt())
                .tieBreaker("a.id", UUID.class, advisory -> advisory.state().id())
                .page(getEntityManager(), page);
    }
}
