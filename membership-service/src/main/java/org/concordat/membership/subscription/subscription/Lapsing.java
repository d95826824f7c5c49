package org.concordat.membership.subscription.subscription;

import static org.concordat.membership.subscription.subscription.SubscriptionFact.SUBSCRIPTION_LAPSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.PaymentTerms;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/** Ends memberships whose invoices stayed unpaid beyond the grace that the rate card sets. */
@ApplicationScoped
public class Lapsing {

    private static final int BATCH = 100;

    private final Subscriptions subscriptions;
    private final RateCards cards;
    private final SubscriptionSteps steps;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Lapsing(
            Subscriptions subscriptions,
            RateCards cards,
            SubscriptionSteps steps,
            BusinessCalendar calendar,
            Origin origin) {
        this.subscriptions = subscriptions;
        this.cards = cards;
        this.steps = steps;
        this.calendar = calendar;
        this.origin = origin;
    }

    /** Some of those that are due to lapse today. */
    @Transactional
    public List<UUID> due() {
        return subscriptions.beyondGrace(calendar.today(), BATCH);
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
    public SubscriptionView lapse(UUID id, String reason) {
        Subscription unpaid = subscriptions.require(id);
        PaymentTerms terms = cards.byId(unpaid.rateCard()).orElseThrow().terms();
        LocalDate lapse = Optional.ofNullable(unpaid.invoice())
                .flatMap(invoice -> terms.lapseOf(invoice.dueOn()))
                .orElse(null);
        var effective = new EffectiveDate(lapse, reason == null ? "Unpaid beyond the days of grace" : reason);
        return steps.record(
                id, SUBSCRIPTION_LAPSED, effective, subscription -> subscription.lapse(terms, calendar.today()));
    }
}
