package org.concordat.membership.register.reorganisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganisation;
import org.concordat.membership.register.reorganisation.ReorganisationStatus;
import org.concordat.membership.register.reorganisation.Reorganisations;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Reorganisations in PostgreSQL. */
@ApplicationScoped
class JpaReorganisations implements Reorganisations, PanacheAggregates<Reorganisation> {

    /** Hibernate's way to say {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    @Override
    public Optional<Reorganisation> lockIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    @Override
    public List<UUID> due(LocalDate today) {
        return find(
                        "select r.id from Reorganisation r where r.status = ?1 and r.effectiveOn <= ?2"
                                + " order by r.effectiveOn, r.id",
                        ReorganisationStatus.CONFIRMED,
                        today)
                .project(UUID.class)
                .list();
    }

    @Override
    public boolean isEndConfirmedElsewhere(UUID reorganisation, Collection<UUID> organisations) {
        return count(
                        "from Reorganisation r join r.predecessors p"
                                + " where r.id <> ?1 and r.status = ?2 and p.organisation in ?3",
                        reorganisation,
                        ReorganisationStatus.CONFIRMED,
                        organisations)
                > 0;
    }

    @Override
    public Page<Reorganisation> page(PageRequest request) {
        return Listing.of(Reorganisation.class, "select r from Reorganisation r")
                .descending("r.id", Reorganisation::id)
                .tieBreaker("r.id", UUID.class, Reorganisation::id)
                .page(getEntityManager(), request);
    }
}
