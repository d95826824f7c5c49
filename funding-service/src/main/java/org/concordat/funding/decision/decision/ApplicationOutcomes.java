package org.concordat.funding.decision.decision;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_DEFERRED;
import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_REJECTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationFact;
import org.concordat.funding.application.application.Deferral;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Carries out what a body decided on an application. */
@ApplicationScoped
class ApplicationOutcomes {

    private final SubmittedApplications applications;
    private final Approving approving;
    private final Changes changes;

    ApplicationOutcomes(SubmittedApplications applications, Approving approving, Changes changes) {
        this.applications = applications;
        this.approving = approving;
        this.changes = changes;
    }

    void carryOut(Decision decision, Application application, EffectiveDate effective, String by) {
        Resolution resolution = decision.resolution();
        switch (resolution.outcome()) {
            case APPROVED -> approving.approveOrReserve(decision, application, effective, by);
            case REJECTED ->
                change(
                        application,
                        APPLICATION_REJECTED,
                        effective,
                        each -> each.reject(effective.reason(), effective.day()));
            case DEFERRED ->
                change(application, APPLICATION_DEFERRED, effective, each -> each.defer(deferral(resolution)));
            case RESERVED, NO_MAJORITY, NO_QUORUM, RECOMMENDED_UPWARDS, NOT_RECOMMENDED -> {
                // the application stays as it is recommended
            }
        }
    }

    private void change(
            Application application, ApplicationFact fact, EffectiveDate effective, Consumer<Application> step) {
        changes.of(applications, application).effective(effective).record(fact, step);
    }

    private static Deferral deferral(Resolution resolution) {
        return new Deferral(resolution.deferredTo(), resolution.question());
    }
}
