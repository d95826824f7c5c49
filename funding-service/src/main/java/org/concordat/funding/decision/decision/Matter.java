package org.concordat.funding.decision.decision;

import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.decision.policy.CountedApplication;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** What is put to a body: an application, or a variation of the award that was made of it. */
public interface Matter {

    MatterId id();

    /** The application, or the one of whose award the variation is. */
    Application application();

    /** Who asks, or has the award. */
    UUID applicant();

    /** Everybody who stands to gain from it. */
    Set<UUID> parties();

    /** What it counts for when a body is found for it. */
    CountedApplication counted();

    DecisionSubject subject(String applicantName);

    /** What a body agrees to at most. */
    Money asked();

    /** What is moved when nothing else is said. */
    Money usual();

    /** @throws Refusal 409 when it does not wait for a body */
    void requireDecidable();

    /** @throws Refusal 422 for an amount that a body may not agree to */
    void requireMovable(Money amount);
}
