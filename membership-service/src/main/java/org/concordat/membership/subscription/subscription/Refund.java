package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Credit of a subscription that was given back; a fact that never changes. */
@Entity
public class Refund extends Aggregate {

    public static final AggregateType<Refund> TYPE =
            AggregateType.published("refund", "membership.payments", RefundState.class, RefundState::of);

    /**
     * What the clerk knows of the money that went out.
     *
     * @param reference what the bank statement or the cheque says
     */
    public record Details(Money amount, LocalDate refundedOn, Payment.Method method, String reference, String reason) {}

    private UUID subscription;
    private UUID organisation;
    private FinancialYear financialYear;
    private Money amount;
    private LocalDate refundedOn;

    @Enumerated(EnumType.STRING)
    private Payment.Method method;

    private String reference;
    private String reason;

    protected Refund() {}

    Refund(Subscription subscription, Details details) {
        this.subscription = subscription.id();
        this.organisation = subscription.organisation();
        this.financialYear = subscription.financialYear();
        this.amount = details.amount();
        this.refundedOn = details.refundedOn();
        this.method = details.method();
        this.reference = details.reference().strip();
        this.reason = details.reason().strip();
    }

    public UUID subscription() {
        return subscription;
    }

    public UUID organisation() {
        return organisation;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate refundedOn() {
        return refundedOn;
    }

    public Payment.Method method() {
        return method;
    }

    public String reference() {
        return reference;
    }

    public String reason() {
        return reason;
    }
}
