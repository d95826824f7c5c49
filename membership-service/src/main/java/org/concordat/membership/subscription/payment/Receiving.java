package org.concordat.membership.subscription.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Bookings;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.membership.subscription.subscription.Subscriptions;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;

/**
 * Takes in every payment: where its subscription has an invoice to pay it is a payment of it, otherwise it is kept as
 * credit. The money is in the bank, so none is turned away.
 */
@ApplicationScoped
public class Receiving {

    private final Subscriptions subscriptions;
    private final Collecting collecting;
    private final Bookings bookings;
    private final Credits credits;
    private final Crediting crediting;

    Receiving(
            Subscriptions subscriptions,
            Collecting collecting,
            Bookings bookings,
            Credits credits,
            Crediting crediting) {
        this.subscriptions = subscriptions;
        this.collecting = collecting;
        this.bookings = bookings;
        this.credits = credits;
        this.crediting = crediting;
    }

    /** What a payment has become. */
    public enum KeptAs {
        /** A payment of the subscription's invoice. */
        PAYMENT,
        /** A credit of the organisation, because the subscription has no invoice to pay. */
        CREDIT
    }

    /**
     * A payment that has been taken in.
     *
     * @param id of the payment, or of the credit
     */
    public record Received(UUID id, KeptAs keptAs, Payment.Details details, long version) {}

    @Transactional
    public Received receive(UUID subscription, Payment.Details details, EffectiveDate effective) {
        Subscription paid =
                subscriptions.lock(subscription).orElseThrow(() -> Refusal.notFound("subscription", subscription));
        collecting.requireReceivable(paid, details);
        if (takesPayment(paid)) {
            Payment payment = collecting.pay(subscription, details, effective);
            return new Received(payment.id(), KeptAs.PAYMENT, details, payment.version());
        }
        Credit credit = crediting.keep(paid, details, effective);
        return new Received(credit.id(), KeptAs.CREDIT, details, credit.version());
    }

    /** Whether a payment of the same amount, day and reference was taken in before. */
    public boolean isTaken(UUID subscription, Payment.Details details) {
        return bookings.isTaken(subscription, details) || credits.isTaken(subscription, details);
    }

    /** A lapsed membership is made good by paying, unless its organisation was invited anew: then that one counts. */
    private boolean takesPayment(Subscription paid) {
        return paid.takesPayment()
                && (paid.status() != SubscriptionStatus.LAPSED
                        || subscriptions
                                .liveOf(paid.organisation(), paid.financialYear())
                                .isEmpty());
    }
}
