package org.concordat.membership.people.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.network.NamedMembership;
import org.concordat.membership.people.network.NetworkMembership;
import org.concordat.membership.people.network.NetworkMemberships;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Network memberships in PostgreSQL. */
@ApplicationScoped
class JpaNetworkMemberships implements NetworkMemberships, PanacheAggregates<NetworkMembership> {

    private static final String WITH_NAME =
            "select new org.concordat.membership.people.network.NamedMembership(m, o.name)"
                    + " from NetworkMembership m join Organisation o on o.id = m.organisation";

    @Override
    public Optional<NamedMembership> byId(UUID id) {
        return getEntityManager()
                .createQuery(WITH_NAME + " where m.id = :id", NamedMembership.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<NetworkMembership> lastOf(UUID network, UUID organisation) {
        return find("network = ?1 and organisation = ?2 order by joinedOn desc, id desc", network, organisation)
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
    public Page<NamedMembership> page(UUID network, LocalDate day, PageRequest request) {
        return Listing.of(NamedMembership.class, WITH_NAME)
                .where("m.network = :network", "network", network)
                .where("m.joinedOn <= :day and (m.leftOn is null or m.leftOn > :day)", "day", day)
                .ascending("m.id", row -> row.membership().id())
                .tieBreaker("m.id", UUID.class, row -> row.membership().id())
                .page(getEntityManager(), request);
    }
}
