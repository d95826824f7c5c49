package org.concordat.funding.application.application;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_RECOMMENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Records what officers recommend, and keeps the reserve list in order. */
@ApplicationScoped
public class Recommending {

    private final Applications applications;
    private final Changes changes;

    Recommending(Applications applications, Changes changes) {
        this.applications = applications;
        this.changes = changes;
    }

    @Transactional
    public Application recommend(UUID id, Recommendation recommendation, EffectiveDate effective) {
        return changes.of(applications, id)
                .where(Application::isSubmitted)
                .effective(effective)
                .record(APPLICATION_RECOMMENDED, application -> {
                    requirePlaceFree(application, recommendation);
                    application.recommend(recommendation);
                });
    }

    public Page<ReservePlaceView> reserveList(UUID call, PageRequest request) {
        return applications.reserveList(call, request);
    }

    private void requirePlaceFree(Application application, Recommendation recommendation) {
        if (recommendation.kind() == RecommendationKind.RESERVE) {
            applications
                    .inReserve(application.call(), recommendation.place())
                    .filter(other -> !other.equals(application.id()))
                    .ifPresent(other -> {
                        throw Refusal.conflict(
                                "reserve-place-taken",
                                "The application %s has place %d. Choose another, or recommend that one anew first."
                                        .formatted(other, recommendation.place()));
                    });
        }
    }
}
