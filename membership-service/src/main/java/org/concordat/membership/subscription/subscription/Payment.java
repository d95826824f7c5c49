package org.concordat.membership.subscription.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in for a subscription. */
@Entity
public class Payment extends Booking {

    public static final AggregateType<Payment> TYPE = AggregateType.published(
            "payment",
            "membership.payments",
            PaymentState.class,
            payment -> new PaymentState(payment.booked(), payment.details(), payment.net(), payment.vat()));

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
    @Embeddable
    public record Details(
            Money amount,

            @Schema(description = "The day it came in") LocalDate receivedOn,

            @Enumerated(EnumType.STRING) Method method,

            @Size(max = 100) @Schema(examples = "BACS 4711") String reference) {

        public Details {
            reference = reference.strip();
        }
    }

    /** A payment as the other services see it. */
    public record PaymentState(
            @JsonUnwrapped Booked booked,
            @JsonUnwrapped Details details,

            @Schema(description = "The partnership's share of it")
            Money net,

            @Schema(description = "The VAT in it, in the invoice's proportion")
            Money vat) {}

    private Details details;
    private Money vat;

    protected Payment() {}

    Payment(Subscription subscription, Details details, Money vat) {
        super(subscription);
        this.details = details;
        this.vat = vat;
    }

    public Details details() {
        return details;
    }

    public Money net() {
        return details.amount().minus(vat);
    }

    /** What of it is owed to the tax authority. */
    public Money vat() {
        return vat;
    }
}
