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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in for a subscription; a fact that never changes. */
@Entity
public class Payment extends Aggregate {

    public static final AggregateType<Payment> TYPE =
            AggregateType.published("payment", "membership.payments", PaymentState.class, PaymentState::of);

    /** How the money came. */
    @Schema(name = "PaymentMethod")
    public enum Method {
        BANK_TRANSFER,
        CARD,
        CHEQUE,
        OTHER
    }

    /**
     * What the clerk knows of the money.
     *
     * @param reference what the bank statement or the cheque says
     */
    public record Details(Money amount, LocalDate receivedOn, Method method, String reference) {}

    private UUID subscription;
    private UUID organisation;
    private FinancialYear financialYear;
    private Money amount;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String reference;

    protected Payment() {}

    Payment(Subscription subscription, Details details) {
        this.subscription = subscription.id();
        this.organisation = subscription.organisation();
        this.financialYear = subscription.financialYear();
        this.amount = details.amount();
        this.receivedOn = details.receivedOn();
        this.method = details.method();
        this.reference = details.reference().strip();
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

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Method method() {
        return method;
    }

    public String reference() {
        return reference;
    }
}
