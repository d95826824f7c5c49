package org.concordat.membership.subscription.run;

import java.time.LocalDate;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.problem.Refusal;

/**
 * An organisation within the scope of a run.
 *
 * @param present where its last subscription for the year stands; {@code null} when it has none
 */
public record Candidate(Organisation organisation, SubscriptionStatus present) {

    /** What the run does with a candidate: either a subscription to raise, or a reason to skip it. */
    public record Verdict(Organisation organisation, Subscription subscription, String why) {

        public boolean isRaised() {
            return subscription != null;
        }
    }

    /**
     * A run invites each organisation once a year, also when it has declined or withdrawn since.
     *
     * @param day on which it would be invited
     */
    Verdict judge(RateCard card, LocalDate day) {
        if (present != null) {
            return new Verdict(
                    organisation,
                    null,
                    "It has a subscription for %s already, which is %s.".formatted(card.financialYear(), present));
        }
        try {
            organisation.requireNotEndedBefore(day);
            return new Verdict(organisation, Subscription.invite(organisation, card, null), null);
        } catch (Refusal refusal) {
            return new Verdict(organisation, null, refusal.getMessage());
        }
    }
}
