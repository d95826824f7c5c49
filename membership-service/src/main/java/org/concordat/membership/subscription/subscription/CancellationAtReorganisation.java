package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_CANCELLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.FinancialYear;

/**
 * An organisation that has ended is no member of the years that begin afterwards: its subscriptions for them are
 * cancelled. The one for the year in which it ends stays.
 */
@ApplicationScoped
class CancellationAtReorganisation implements ReorganisationWatcher {

    private final Subscriptions subscriptions;
    private final SubscriptionSteps steps;

    CancellationAtReorganisation(Subscriptions subscriptions, SubscriptionSteps steps) {
        this.subscriptions = subscriptions;
        this.steps = steps;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return concerned(coming).stream()
                .map(live -> new Consequence(
                        "subscription-cancelled",
                        live.organisation(),
                        live.id(),
                        "%s, %s, %s".formatted(live.financialYear(), live.className(), live.status())))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        for (Subscriptions.LiveSubscription live : concerned(reorganised)) {
            steps.record(live.id(), SUBSCRIPTION_CANCELLED, effective, subscription -> {
                // it may have been declined or withdrawn a moment ago
                if (subscription.status().isLive()) {
                    subscription.cancel(reorganised.effectiveOn());
                }
            });
        }
    }

    private List<Subscriptions.LiveSubscription> concerned(Reorganised reorganised) {
        return subscriptions.liveFrom(firstYearWithout(reorganised.effectiveOn()), reorganised.predecessors());
    }

    /** The first financial year that begins on the day or after it. */
    static FinancialYear firstYearWithout(LocalDate effectiveOn) {
        FinancialYear year = FinancialYear.containing(effectiveOn);
        return year.firstDay().equals(effectiveOn) ? year : year.next();
    }
}
