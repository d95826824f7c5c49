package org.concordat.funding.decision.decision;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_DEFERRED;
import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_REJECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationFact;
import org.concordat.funding.application.application.ApplicationState;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.application.application.Deferral;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/**
 * Carries a decision out and records it: the application's state, the commitment of the money and the decision with its pack
 * stand or fall together.
 */
@ApplicationScoped
public class Deciding {

    private final Decisions decisions;
    private final SubmittedApplications applications;
    private final Approving approving;
    private final DecisionPacks packs;
    private final Scores scores;
    private final Changes changes;

    Deciding(
            Decisions decisions,
            SubmittedApplications applications,
            Approving approving,
            DecisionPacks packs,
            Scores scores,
            Changes changes) {
        this.decisions = decisions;
        this.applications = applications;
        this.approving = approving;
        this.packs = packs;
        this.scores = scores;
        this.changes = changes;
    }

    /**
     * In the transaction of what the decision comes of.
     *
     * @param application locked, and as it was put to the body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Decision decision, DecisionFact fact, Application application, String by) {
        Resolution resolution = decision.resolution();
        var effective = new EffectiveDate(decision.decidedBy().decidedOn(), resolution.decisionReason());
        ApplicationState put = ApplicationView.of(application).state();
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
        changes.add(decisions, decision, fact, effective);
        packs.keep(decision.id(), new DecisionPack(DecisionState.of(decision), put, scores.of(application)));
    }

    /** @throws org.concordat.platform.problem.Refusal 409 with the headroom, when that did not reach for what was carried */
    public void requireMoney(Decision decision) {
        if (decision.isReserved()) {
            throw approving.headroomExceeded(
                    decision.subject().call(), decision.resolution().amount());
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
