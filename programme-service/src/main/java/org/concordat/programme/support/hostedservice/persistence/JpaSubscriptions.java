package org.concordat.programme.support.hostedservice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.support.hostedservice.HostedServiceId;
import org.concordat.programme.support.hostedservice.Subscription;
import org.concordat.programme.support.hostedservice.SubscriptionView;
import org.concordat.programme.support.hostedservice.Subscriptions;

/** Subscriptions to hosted services in PostgreSQL. */
@ApplicationScoped
public class JpaSubscriptions implements Subscriptions, PanacheAggregates<Subscription> {

    @Override
    public Page<SubscriptionView> list(Asked asked, PageRequest page) {
        return Listing.of(
                        SubscriptionView.class,
                        "select new org.concordat.programme.support.hostedservice.SubscriptionView(s.id, s.service,"
                                + " s.organisation, s.subscribedOn, s.endsOn, s.version) from Subscription s")
                .where("s.service = :service", "service", asked.service())
                .where("s.organisation = :boundary", "boundary", asked.boundary())
                .ascending("s.subscribedOn", SubscriptionView::subscribedOn)
                .tieBreaker("s.id", UUID.class, SubscriptionView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean runs(HostedServiceId service, OrganisationId organisation) {
        return count("service = ?1 and organisation = ?2 and endsOn is null", service.value(), organisation.value())
                > 0;
    }

    @Override
    public List<UUID> subscribers(UUID service, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.organisation from Subscription s where s.service = :service"
                                + " and s.subscribedOn <= :day and (s.endsOn is null or s.endsOn >= :day)",
                        UUID.class)
                .setParameter("service", service)
                .setParameter("day", day)
                .getResultList();
    }
}
