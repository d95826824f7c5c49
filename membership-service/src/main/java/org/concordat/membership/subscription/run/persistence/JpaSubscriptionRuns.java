package org.concordat.membership.subscription.run.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.run.Candidate;
import org.concordat.membership.subscription.run.RunProgress;
import org.concordat.membership.subscription.run.RunScope;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.membership.subscription.run.SubscriptionRuns;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Subscription runs in PostgreSQL. */
@ApplicationScoped
class JpaSubscriptionRuns implements SubscriptionRuns, PanacheAggregates<SubscriptionRun> {

    /** Hibernate's way to say {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Of several subscriptions of a year (declined, then invited again) the last one counts. */
    private static final String CANDIDATE =
            "select new org.concordat.membership.subscription.run.Candidate(o, (select s.status from Subscription s"
                    + " where s.organisation = o.id and s.financialYear = :year order by s.id desc limit 1))";

    private static final String MEMBERS =
            "select %s from Subscription m%s" + " where m.financialYear = :membersOf and m.status in :inForce";

    /** Those that a reorganisation has put in the place of members are asked like members. */
    private static final String FOLLOWERS = " join OrganisationFollower f on f.pair.organisation = m.organisation";

    @Override
    public Optional<SubscriptionRun> lockIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    @Override
    public List<UUID> running() {
        return find(
                        "select r.id from SubscriptionRun r where r.progress.state = ?1 order by r.id",
                        RunProgress.State.RUNNING)
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

    @Override
    public long candidates(RunScope scope) {
        return within(scope, "select count(o)", "", Long.class).getSingleResult();
    }

    @Override
    public List<Candidate> candidatesAfter(UUID last, RunScope scope, int limit) {
        return within(scope, CANDIDATE, " and o.id > :last order by o.id", Candidate.class)
                .setParameter("year", scope.financialYear())
                .setParameter("last", last == null ? BEFORE_ALL : last)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<UUID> subscriptions(RunScope scope) {
        String last = "select (select s.id from Subscription s where s.organisation = o.id and s.financialYear = :year"
                + " order by s.id desc limit 1)";
        return within(scope, last, " order by o.name, o.id", UUID.class)
                .setParameter("year", scope.financialYear())
                .getResultStream()
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> TypedQuery<T> within(RunScope scope, String select, String more, Class<T> type) {
        String hql = select + " from Organisation o where true"
                + (scope.organisationTypes().isEmpty() ? "" : " and o.type in :types")
                + (scope.membersOf() == null
                        ? ""
                        : " and o.id in (" + MEMBERS.formatted("m.organisation", "") + " union "
                                + MEMBERS.formatted("f.pair.follower", FOLLOWERS) + ")")
                + more;
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        if (!scope.organisationTypes().isEmpty()) {
            query.setParameter("types", scope.organisationTypes());
        }
        if (scope.membersOf() != null) {
            query.setParameter("membersOf", scope.membersOf()).setParameter("inForce", SubscriptionStatus.IN_FORCE);
        }
        return query;
    }
}
