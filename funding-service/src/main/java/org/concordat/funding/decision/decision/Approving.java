package org.concordat.funding.decision.decision;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_APPROVED;
import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_RECOMMENDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.Calls;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * "Approval, commitment and headroom are one transaction": what the call's budget still covers is approved and committed,
 * what it does not cover goes to the end of the reserve list.
 */
@ApplicationScoped
class Approving {

    private final SubmittedApplications applications;
    private final Applications all;
    private final Calls calls;
    private final Offering offering;
    private final Changes changes;

    Approving(SubmittedApplications applications, Applications all, Calls calls, Offering offering, Changes changes) {
        this.applications = applications;
        this.all = all;
        this.calls = calls;
        this.offering = offering;
        this.changes = changes;
    }

    void approveOrReserve(Decision decision, Application application, EffectiveDate effective, String by) {
        // approvals of one call take turns from here on
        Call call = calls.lock(application.call()).orElseThrow();
        if (headroomOf(call).covers(decision.resolution().amount())) {
            decision.approve(offering.offer(decision, application, call, by));
            approve(decision, application, effective);
        } else {
            reserve(decision, application, effective);
        }
    }

    private void approve(Decision decision, Application application, EffectiveDate effective) {
        changes.of(applications, application)
                .effective(effective)
                .record(
                        APPLICATION_APPROVED,
                        each -> each.approve(decision.resolution().amount(), effective.day()));
    }

    private void reserve(Decision decision, Application application, EffectiveDate effective) {
        decision.reserve();
        Money amount = decision.resolution().amount();
        int place = applications.lastReservePlace(application.call()) + 1;
        changes.of(applications, application)
                .effective(effective)
                .record(
                        APPLICATION_RECOMMENDED,
                        each -> each.recommend(Recommendation.reserve(
                                place, amount, "Carried, and the call's headroom did not reach")));
    }

    /** Of a call whose approvals wait until the transaction ends. */
    Money headroomLeft(UUID call) {
        return headroomOf(calls.lock(call).orElseThrow()).left();
    }

    /** Approvals of the call take turns from here on. */
    void requireHeadroom(UUID call, Money increase) {
        headroomOf(calls.lock(call).orElseThrow()).requireCovers(increase);
    }

    Refusal headroomExceeded(UUID call, Money amount) {
        return headroomOf(calls.get(call)).refusal(amount);
    }

    private Headroom headroomOf(Call call) {
        return new Headroom(call.terms().budget(), all.approvedIn(call.id()));
    }
}
