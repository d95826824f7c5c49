package org.concordat.funding.decision.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.funding.decision.decision.SubmittedApplications;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.PanacheAggregates;

/** Submitted applications in the service's own database, as far as bodies decide them. */
@ApplicationScoped
public class JpaSubmittedApplications implements SubmittedApplications, PanacheAggregates<Application> {

    @Override
    public List<Application> of(UUID call, Set<UUID> applicants) {
        return list("call = ?1 and applicant in ?2 and submittedAt is not null order by id", call, applicants);
    }

    @Override
    public int lastReservePlace(UUID call) {
        Integer last = getEntityManager()
                .createQuery(
                        "select max(a.recommendation.place) from Application a where a.call = :call"
                                + " and a.status = :status and a.recommendation.kind = :kind",
                        Integer.class)
                .setParameter("call", call)
                .setParameter("status", ApplicationStatus.RECOMMENDED)
                .setParameter("kind", RecommendationKind.RESERVE)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public List<Application> lockReserves(UUID call) {
        return find(
                        "call = ?1 and status = ?2 and recommendation.kind = ?3 order by recommendation.place",
                        call,
                        ApplicationStatus.RECOMMENDED,
                        RecommendationKind.RESERVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Money recommendedIn(UUID call) {
        return Money.total(
                find(
                                "call = ?1 and status in ?2 and recommendation.kind = ?3",
                                call,
                                List.of(ApplicationStatus.RECOMMENDED, ApplicationStatus.DEFERRED),
                                RecommendationKind.FUND)
                        .list(),
                application -> application.recommendation().amount());
    }
}
