package org.concordat.membership.subscription.run.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.subscription.run.Candidate;
import org.concordat.membership.subscription.run.Candidates;
import org.concordat.membership.subscription.run.RunScope;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;

/** Candidates read from the register of organisations and last year's subscriptions. */
@ApplicationScoped
class JpaCandidates implements Candidates {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;

    JpaCandidates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(RunScope scope) {
        return within(scope, "select count(o)", "", Long.class).getSingleResult();
    }

    @Override
    public List<Candidate> after(UUID last, RunScope scope, int limit) {
        List<Organisation> organisations = within(
                        scope, "select o", " and o.id > :last order by o.id", Organisation.class)
                .setParameter("last", last == null ? BEFORE_ALL : last)
                .setMaxResults(limit)
                .getResultList();
        // of several subscriptions of a year (declined, then invited again) the last one counts
        var present = entities.createQuery(
                        "select s from Subscription s where s.financialYear = :year and s.organisation in :organisations order by s.id",
                        Subscription.class)
                .setParameter("year", scope.financialYear())
                .setParameter(
                        "organisations",
                        organisations.stream().map(Organisation::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Subscription::organisation, Function.identity(), (older, newer) -> newer));
        return organisations.stream()
                .map(organisation -> new Candidate(organisation, statusOf(present.get(organisation.id()))))
                .toList();
    }

    private <T> TypedQuery<T> within(RunScope scope, String select, String more, Class<T> type) {
        String hql = select + " from Organisation o where true"
                + (scope.organisationTypes().isEmpty() ? "" : " and o.type in :types")
                + (scope.membersOf() == null
                        ? ""
                        : " and exists (select 1 from Subscription m where m.organisation = o.id"
                                + " and m.financialYear = :membersOf and m.status in :inForce)")
                + more;
        TypedQuery<T> query = entities.createQuery(hql, type);
        if (!scope.organisationTypes().isEmpty()) {
            query.setParameter("types", scope.organisationTypes());
        }
        if (scope.membersOf() != null) {
            query.setParameter("membersOf", scope.membersOf()).setParameter("inForce", SubscriptionStatus.IN_FORCE);
        }
        return query;
    }

    private static SubscriptionStatus statusOf(Subscription subscription) {
        return subscription == null ? null : subscription.status();
    }
}
