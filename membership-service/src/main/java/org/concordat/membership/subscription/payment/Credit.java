package org.concordat.membership.subscription.payment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * Money of an organisation that came in for a subscription which takes none: it has ended, or no invoice was issued. It
 * belongs to the organisation and is nobody's income until it is moved to an invoice, where it is a payment like any
 * other; what is not moved can be given back.
 */
@Entity
public class Credit extends Aggregate {

    public static final AggregateType<Credit> TYPE =
            AggregateType.published("credit", "membership.credits", CreditState.class, CreditState::of);

    private UUID organisation;
    private UUID subscription;
    private FinancialYear financialYear;
    private Payment.Details details;
    private Money moved;
    private Money refunded;

    protected Credit() {}

    /** @param cameInFor the subscription that the payer named */
    Credit(Subscription cameInFor, Payment.Details details) {
        if (!details.amount().isPositive()) {
            throw Refusal.rule("payment-not-positive", "/amount", "A payment is more than nothing.");
        }
        this.organisation = cameInFor.organisation();
        this.subscription = cameInFor.id();
        this.financialYear = cameInFor.financialYear();
        this.details = details;
        this.moved = Money.ZERO;
        this.refunded = Money.ZERO;
    }

    /** Takes out what pays an invoice from a day on; refused beyond what is left. */
    Payment.Details move(Money amount, LocalDate on) {
        requireLeft(amount);
        requireNotBeforeItCameIn(on, "/movedOn");
        moved = moved.plus(amount);
        return new Payment.Details(amount, on, details.method(), details.reference());
    }

    /** Checked before somebody is asked to approve it. */
    void requireRefundable(Money amount, LocalDate on) {
        requireLeft(amount);
        requireNotBeforeItCameIn(on, "/refundedOn");
    }

    /** Gives back what is left of it, or a part. */
    void refund(Money amount, LocalDate on) {
        requireRefundable(amount, on);
        refunded = refunded.plus(amount);
    }

    private void requireLeft(Money amount) {
        if (!amount.isPositive() || amount.compareTo(left()) > 0) {
            throw Refusal.rule(
                    "beyond-the-credit",
                    "/amount",
                    "Send more than nothing, and no more than what is left of the credit: %s.".formatted(left()));
        }
    }

    private void requireNotBeforeItCameIn(LocalDate on, String pointer) {
        if (on.isBefore(details.receivedOn())) {
            throw Refusal.rule(
                    "before-it-came-in",
                    pointer,
                    "The money came in on %s. Send that day or a later one.".formatted(details.receivedOn()));
        }
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID subscription() {
        return subscription;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public Payment.Details details() {
        return details;
    }

    public Money moved() {
        return moved;
    }

    public Money refunded() {
        return refunded;
    }

    /** What was neither moved to an invoice nor given back. */
    public Money left() {
        return details.amount().minus(moved).minus(refunded);
    }
}
