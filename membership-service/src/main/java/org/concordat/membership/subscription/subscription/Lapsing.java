package org.concordat.membership.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.journal.Origin;
import org.concordat.platform.problem.Refusal;

/** Ends memberships whose invoices stayed unpaid beyond the grace that the rate card sets. */
@ApplicationScoped
public class Lapsing {

    private static final int BATCH = 100;

    private final Subscriptions subscriptions;
    private final RateCards cards;
    private final SubscriptionSteps steps;
    private final Chronicle chronicle;
    private final Origin origin;

    Lapsing(Subscriptions subscriptions, RateCards cards, SubscriptionSteps steps, Chronicle chronicle, Origin origin) {
        this.subscriptions = subscriptions;
        this.cards = cards;
        this.steps = steps;
        this.chronicle = chronicle;
        this.origin = origin;
    }

    /** Some of those that are due to lapse today. */
    @Transactional
    public List<UUID> due() {
        return subscriptions.beyondGrace(chronicle.today(), BATCH);
    }

    /** Lets a membership lapse by the calendar, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void lapseByCalendar(UUID id) {
        origin.onBehalfOf("calendar", id.toString());
        lapse(id, null);
    }

    /**
     * Ends the membership as from the day after its grace, whenever it is noticed.
     *
     * @param reason {@code null} for the usual one
     */
    @Transactional
    public MemberSubscription lapse(UUID id, String reason) {
        Subscription unpaid = subscriptions
                .byId(id)
                .map(MemberSubscription::subscription)
                .orElseThrow(() -> Refusal.notFound("subscription", id));
        Integer graceDays = cards.byId(unpaid.rateCard())
                .map(card -> card.terms().graceDays())
                .orElse(null);
        var occasion = new Occasion(
                unpaid.lapsesOn(graceDays).orElse(null), reason == null ? "Unpaid beyond the days of grace" : reason);
        return steps.take(id, occasion, subscription -> {
            subscription.lapse(graceDays, chronicle.today());
            return "subscription-lapsed";
        });
    }
}
