package org.concordat.membership.people.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkId;
import org.concordat.membership.people.network.NetworkMembership;
import org.concordat.membership.people.network.NetworkMembershipView;
import org.concordat.membership.people.network.NetworkMemberships;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Network memberships in PostgreSQL. */
@ApplicationScoped
class JpaNetworkMemberships implements NetworkMemberships, PanacheAggregates<NetworkMembership> {

    @Override
    public Optional<NetworkMembership> lastOf(NetworkId network, OrganisationId organisation) {
        return find(
                        "network = ?1 and organisation = ?2 order by joinedOn desc, id desc",
                        network.value(),
                        organisation.value())
                .firstResultOptional();
    }

    @Override
    public List<UUID> networksOf(Collection<UUID> organisations) {
        return find(
                        "select distinct m.network from NetworkMembership m"
                                + " where m.organisation in ?1 and m.leftOn is null order by m.network",
                        organisations)
                .project(UUID.class)
                .list();
    }

    @Override
    public List<NetworkMembership> openOf(Collection<UUID> organisations) {
        return list("organisation in ?1 and leftOn is null order by id", organisations);
    }

    @Override
    public List<NetworkMembership> allOf(NetworkId network) {
        return list("network = ?1 order by joinedOn, id", network.value());
    }

    @Override
    public List<Outlasted> outlasted(LocalDate day, int most) {
        return getEntityManager()
                .createQuery(
                        "select new org.concordat.membership.people.network.NetworkMemberships$Outlasted("
                                + "m.network, m.id, o.activeUntil)"
                                + " from NetworkMembership m join Organisation o on o.id = m.organisation"
                                + " where m.leftOn is null and o.activeUntil < :day order by m.network, m.id",
                        Outlasted.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Page<NetworkMembershipView> page(UUID network, LocalDate day, PageRequest request) {
        // a day, so that it can hold nothing but what it is
        String name = day == null ? "o.name" : "cast(name_on(o.id, {d '%s'}) as String)".formatted(day);
        return Listing.of(
                        NetworkMembershipView.class,
                        "select new org.concordat.membership.people.network.NetworkMembershipView(m, %s)"
                                        .formatted(name)
                                + " from NetworkMembership m join Organisation o on o.id = m.organisation")
                .where("m.network = :network", "network", network)
                .where("m.joinedOn <= :day and (m.leftOn is null or m.leftOn > :day)", "day", day)
                .ascending("m.id", NetworkMembershipView::id)
                .tieBreaker("m.id", UUID.class, NetworkMembershipView::id)
                .page(getEntityManager(), request);
    }
}
