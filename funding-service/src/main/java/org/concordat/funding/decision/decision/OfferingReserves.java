package org.concordat.funding.decision.decision;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_RECOMMENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.award.award.AwardReleaseListener;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;

/**
 * "Released money is offered to RESERVE in order": funding.md, Deciding. An offer is a recommendation to fund what is
 * asked, or what is left; a decision is needed before an award exists.
 */
@ApplicationScoped
class OfferingReserves implements AwardReleaseListener {

    private final SubmittedApplications applications;
    private final Approving approving;
    private final Changes changes;

    OfferingReserves(SubmittedApplications applications, Approving approving, Changes changes) {
        this.applications = applications;
        this.approving = approving;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void released(UUID call, EffectiveDate effective) {
        // before the call, as approvals do
        List<Application> reserves = applications.lockReserves(call);
        Money left = approving.headroomLeft(call).minus(applications.recommendedIn(call));
        for (Application reserve : reserves) {
            if (!left.isPositive()) {
                return;
            }
            Money offered = left.min(reserve.requested());
            changes.of(applications, reserve)
                    .effective(effective)
                    .record(
                            APPLICATION_RECOMMENDED,
                            each -> each.recommend(Recommendation.fund(offered, "Money of the call was released")));
            left = left.minus(offered);
        }
    }
}
