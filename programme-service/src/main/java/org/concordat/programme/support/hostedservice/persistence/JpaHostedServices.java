package org.concordat.programme.support.hostedservice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.support.hostedservice.HostedService;
import org.concordat.programme.support.hostedservice.HostedServiceView;
import org.concordat.programme.support.hostedservice.HostedServices;

/** Hosted services in PostgreSQL. */
@ApplicationScoped
public class JpaHostedServices implements HostedServices, PanacheAggregates<HostedService> {

    @Override
    public Page<HostedServiceView> list(PageRequest page) {
        return Listing.of(
                        HostedServiceView.class,
                        "select new org.concordat.programme.support.hostedservice.HostedServiceView(s.id, s.details,"
                                + " s.version) from HostedService s")
                .ascending("s.details.name", service -> service.details().name())
                .tieBreaker("s.id", UUID.class, HostedServiceView::id)
                .page(getEntityManager(), page);
    }
}
