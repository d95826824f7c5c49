package org.concordat.funding.decision.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** The applications that bodies decide: drafts are their applicants' alone and are not among them. */
public interface SubmittedApplications extends Aggregates<Application> {

    /** Those of a call that some organisations have submitted, alone or as the lead of a partnership. */
    List<Application> of(UUID call, Set<UUID> applicants);

    /** Those of a call that are in reserve, by their places; nobody else changes them until the transaction ends. */
    List<Application> lockReserves(UUID call);

    /** What is recommended to be funded of a call and not decided yet. */
    Money recommendedIn(UUID call);

    /** The last place of the call's reserve list; 0 while nothing is on it. */
    int lastReservePlace(UUID call);

    /** @throws Refusal 404 also for a draft */
    default Application get(UUID id) {
        return byId(id).filter(Application::isSubmitted).orElseThrow(() -> Refusal.notFound("application", id));
    }

    /** Nobody else changes it until the transaction ends. */
    default Application getLocked(UUID id) {
        return lock(id).filter(Application::isSubmitted).orElseThrow(() -> Refusal.notFound("application", id));
    }

    /**
     * The same for one that a request names.
     *
     * @throws Refusal 422 also for a draft
     */
    default Application requireLocked(UUID id, String pointer) {
        return lock(id).filter(Application::isSubmitted)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-application",
                        pointer,
                        "There is no submitted application %s. Check the id.".formatted(id)));
    }
}
