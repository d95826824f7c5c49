package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.award.award.AwardCondition;
import org.concordat.funding.award.award.AwardOrigin;
import org.concordat.funding.award.award.AwardOutput;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.award.award.Offer;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.ledger.Account;

/** Offers what is approved as an award, which commits the money that is set aside for the year and the part of the region. */
@ApplicationScoped
class Offering {

    private final Awarding awarding;

    Offering(Awarding awarding) {
        this.awarding = awarding;
    }

    /**
     * In the transaction of the approval, so that there is none without the money.
     *
     * @return the award's id
     */
    UUID offer(Decision decision, Application application, Call call, String by) {
        var origin =
                new AwardOrigin(call.terms().fund(), partOf(application), call.id(), application.id(), decision.id());
        var offer = new Offer(
                origin,
                application.applicant(),
                application.proposal().title(),
                ApprovedShares.of(
                        decision.resolution().amount(), application.details().amounts()),
                application.proposal().matchFunding(),
                decision.conditions().stream()
                        .map(condition -> AwardCondition.asked(condition.text(), condition.dueOn()))
                        .toList(),
                application.details().outputs().stream()
                        .map(output -> AwardOutput.promised(output.name(), output.unit(), output.quantity()))
                        .toList(),
                decision.decidedBy().decidedOn());
        return awarding.offer(offer, by, "Approved by " + decision.decidedBy().bodyName());
    }

    /** A sub-regional partnership draws on its sub-region's share, everybody else on what stays with the region. */
    static String partOf(Application application) {
        boolean subRegional =
                application.isPartnership() && application.partnership().subRegion() != null;
        return subRegional ? application.partnership().subRegion() : Account.REGIONAL;
    }
}
