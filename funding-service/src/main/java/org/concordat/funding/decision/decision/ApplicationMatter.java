package org.concordat.funding.decision.decision;

import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationStatus.Step;
import org.concordat.funding.decision.policy.CountedApplication;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** An application that is put to a body. */
public record ApplicationMatter(Application application) implements Matter {

    @Override
    public MatterId id() {
        return MatterId.of(application.id());
    }

    @Override
    public UUID applicant() {
        return application.applicant();
    }

    @Override
    public Set<UUID> parties() {
        return application.parties();
    }

    @Override
    public CountedApplication counted() {
        return counted(application, application.decided().approved());
    }

    /** @param awarded what it has; {@code null} while nothing was approved */
    static CountedApplication counted(Application application, Money awarded) {
        var recommendation = application.recommendation();
        return new CountedApplication(
                application.id(),
                application.call(),
                application.applicant(),
                application.proposal().purpose(),
                application.requested(),
                recommendation == null ? null : recommendation.amount(),
                awarded,
                application.status().isPending());
    }

    @Override
    public DecisionSubject subject(String applicantName) {
        return DecisionSubject.of(application, applicantName);
    }

    @Override
    public Money asked() {
        return application.requested();
    }

    /** What is recommended, or else asked; never more than is asked. */
    @Override
    public Money usual() {
        var recommendation = application.recommendation();
        return recommendation.amount() == null
                ? application.requested()
                : recommendation.amount().min(application.requested());
    }

    @Override
    public void requireDecidable() {
        application.status().require(Step.APPROVAL);
    }

    /** "A body approves what is asked or less." */
    @Override
    public void requireMovable(Money amount) {
        if (amount.compareTo(asked()) > 0) {
            throw Refusal.rule(
                    "more-than-asked",
                    "/amount",
                    "%s is asked for, and %s is more. Send what is asked or less."
                            .formatted("£" + asked().amount(), "£" + amount.amount()));
        }
    }
}
