package org.concordat.membership.subscription.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionFilter;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.time.FinancialYear;

/** Subscriptions in PostgreSQL. */
@ApplicationScoped
class JpaSubscriptions implements Subscriptions, PanacheAggregates<Subscription> {

    private static final String WITH_NAME =
            "select new org.concordat.membership.subscription.subscription.SubscriptionView(s, o.name)"
                    + " from Subscription s join Organisation o on o.id = s.organisation";

    @Override
    public Optional<SubscriptionView> view(UUID id) {
        return getEntityManager()
                .createQuery(WITH_NAME + " where s.id = :id", SubscriptionView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Subscription> liveOf(UUID organisation, FinancialYear year) {
        return find(
                        "organisation = ?1 and financialYear = ?2 and status in ?3",
                        organisation,
                        year,
                        SubscriptionStatus.LIVE)
                .firstResultOptional();
    }

    @Override
    public Optional<Subscription> lastOf(UUID organisation, FinancialYear year) {
        // ids are given out in the order of time
        return find("organisation = ?1 and financialYear = ?2 order by id desc", organisation, year)
                .firstResultOptional();
    }

    @Override
    public Optional<Subscription> byInvoice(String number) {
        return find("account.invoice.number", number).firstResultOptional();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> beyondGrace(LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select s.id from overdue d join subscription s on s.id = d.subscription
                        join rate_card c on c.id = s.rate_card
                        where d.until is null and d.since <= :today
                        and s.status in ('INVOICED', 'PART_PAID') and s.invoice_due_on + c.grace_days < :today
                        order by s.invoice_due_on limit :limit""", UUID.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public List<LiveSubscription> liveFrom(FinancialYear first, Collection<UUID> organisations) {
        return find(
                        "organisation in ?1 and financialYear >= ?2 and status in ?3 order by id",
                        organisations,
                        first,
                        SubscriptionStatus.LIVE)
                .project(LiveSubscription.class)
                .list();
    }

    @Override
    public Page<SubscriptionView> page(SubscriptionFilter filter, PageRequest request) {
        return Listing.of(SubscriptionView.class, WITH_NAME)
                .where("s.financialYear = :year", "year", filter.financialYear())
                .where("s.organisation = :organisation", "organisation", filter.organisation())
                .where("s.status = :status", "status", filter.status())
                .where("s.organisationType = :type", "type", filter.type())
                .where("s.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("s.organisation = :boundary", "boundary", filter.boundary())
                .ascending("s.id", SubscriptionView::id)
                .tieBreaker("s.id", UUID.class, SubscriptionView::id)
                .page(getEntityManager(), request);
    }
}
