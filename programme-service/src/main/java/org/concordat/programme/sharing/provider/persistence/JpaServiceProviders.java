package org.concordat.programme.sharing.provider.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.sharing.provider.ServiceProvider;
import org.concordat.programme.sharing.provider.ServiceProviderFilter;
import org.concordat.programme.sharing.provider.ServiceProviderView;
import org.concordat.programme.sharing.provider.ServiceProviders;

/** Service providers in PostgreSQL. */
@ApplicationScoped
public class JpaServiceProviders implements ServiceProviders, PanacheAggregates<ServiceProvider> {

    private final Sql sql;

    JpaServiceProviders(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean hasBeside(ServiceProvider provider) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?::text || ?, 0))",
                row -> true,
                provider.organisation(),
                provider.service());
        return sql.one(
                        """
                        select 1 from service_provider
                        where organisation = ? and service = ? and id <> ? and status = 'RECORDED'
                        and daterange(since, until, '[]') && daterange(?::date, ?::date, '[]') limit 1""",
                        row -> true,
                        provider.organisation(),
                        provider.service(),
                        provider.id(),
                        provider.term().since(),
                        provider.term().until())
                .isPresent();
    }

    @Override
    public Page<ServiceProviderView> list(ServiceProviderFilter filter, PageRequest page) {
        return Listing.of(
                        ServiceProviderView.class,
                        "select new org.concordat.programme.sharing.provider.ServiceProviderView(p.id, p.organisation,"
                                + " p.service, p.term, p.status, p.withdrawnBecause, p.version) from ServiceProvider p")
                .where("p.organisation = :organisation", "organisation", filter.organisation())
                .where("p.service = :service", "service", filter.service())
                .where("p.status = :status", "status", filter.status())
                .ascending("p.id", ServiceProviderView::id)
                .tieBreaker("p.id", UUID.class, ServiceProviderView::id)
                .page(getEntityManager(), page);
    }
}
