package org.concordat.membership.subscription.run.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.run.RunState;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.membership.subscription.run.SubscriptionRuns;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Subscription runs in PostgreSQL. */
@ApplicationScoped
class JpaSubscriptionRuns implements SubscriptionRuns, PanacheAggregates<SubscriptionRun> {

    /** Hibernate's way to say {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    @Override
    public Optional<SubscriptionRun> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<SubscriptionRun> lockIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    @Override
    public List<UUID> running() {
        return find("select r.id from SubscriptionRun r where r.state = ?1 order by r.id", RunState.RUNNING)
                .project(UUID.class)
                .list();
    }

    @Override
    public Page<SubscriptionRun> page(PageRequest request) {
        return Listing.of(SubscriptionRun.class, "select r from SubscriptionRun r")
                .descending("r.id", SubscriptionRun::id)
                .tieBreaker("r.id", UUID.class, SubscriptionRun::id)
                .page(getEntityManager(), request);
    }
}
