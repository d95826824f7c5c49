package org.concordat.funding.decision.decision;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.variation.Variation;
import org.concordat.funding.decision.policy.CountedApplication;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** A variation that is put to a body: its award's recipient asks, and a new lead stands to gain as well. */
public record VariationMatter(Variation variation, Award award, Application application) implements Matter {

    @Override
    public MatterId id() {
        return new MatterId(application.id(), variation.id());
    }

    @Override
    public UUID applicant() {
        return award.recipient();
    }

    @Override
    public Set<UUID> parties() {
        var parties = new HashSet<>(application.parties());
        parties.add(award.recipient());
        if (variation.lead() != null) {
            parties.add(variation.lead());
        }
        return parties;
    }

    /** "A variation goes to the body for the new total": funding.md, Awards. */
    @Override
    public CountedApplication counted() {
        return new CountedApplication(
                application.id(),
                application.call(),
                applicant(),
                application.proposal().purpose(),
                asked(),
                null,
                null,
                true);
    }

    @Override
    public DecisionSubject subject(String applicantName) {
        return DecisionSubject.of(this, applicantName);
    }

    @Override
    public Money asked() {
        return variation.newTotal();
    }

    @Override
    public Money usual() {
        return asked();
    }

    @Override
    public void requireDecidable() {
        variation.requireForABody();
    }

    /** A variation says what each year has, so that a body agrees to all of it or to nothing. */
    @Override
    public void requireMovable(Money amount) {
        if (!amount.equals(asked())) {
            throw Refusal.rule(
                    "variation-as-proposed",
                    "/amount",
                    "The variation comes to %s. Send that, or have another one proposed."
                            .formatted("£" + asked().amount()));
        }
    }

    /** What the award takes more of the call's budget; below zero when it gives some back. */
    Money increase() {
        return asked().minus(award.total());
    }
}
