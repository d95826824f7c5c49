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
    private final StatementPayments statementPayments;

    Receiving(
            Subscriptions subscriptions,
            Collecting collecting,
            Bookings bookings,
            Credits credits,
            Crediting crediting,
            StatementPayments statementPayments) {
        this.subscriptions = subscriptions;
        this.collecting = collecting;
        this.bookings = bookings;
        this.credits = credits;
        this.crediting = crediting;
        this.statementPayments = statementPayments;
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

    /**
     * Takes in what a person or a file of old books says, unless a bank statement has brought what looks like the same money:
     * then a person decides.
     *
     * @param notDuplicate a person has decided that it is other money
     */
    @Transactional
    public Received record(UUID subscription, Payment.Details details, EffectiveDate effective, boolean notDuplicate) {
        // a statement may bring the same just now
        subscriptions.lock(subscription).orElseThrow(() -> Refusal.notFound("subscription", subscription));
        if (!notDuplicate) {
            requireNotBroughtByAStatement(subscription, details);
        }
        return receive(subscription, details, effective);
    }

    private void requireNotBroughtByAStatement(UUID subscription, Payment.Details details) {
        statementPayments
                .alike(subscription, details.amount(), BookingDays.around(details.receivedOn()))
                .ifPresent(brought -> {
                    throw Refusal.conflict(
                            "possible-duplicate",
                            "A bank statement brought %s for this subscription on %s: %s %s. If this is the same money, it is on the books and there is nothing to do. If it is other money, say so with notDuplicate: true."
                                    .formatted(
                                            details.amount(),
                                            brought.receivedOn(),
                                            brought.keptAs() == KeptAs.PAYMENT ? "payment" : "credit",
                                            brought.id()));
                });
    }

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
