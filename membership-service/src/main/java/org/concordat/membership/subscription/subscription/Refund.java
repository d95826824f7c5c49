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

/** Credit of a subscription that was given back. */
@Entity
public class Refund extends Booking {

    public static final AggregateType<Refund> TYPE = AggregateType.published(
            "refund",
            "membership.payments",
            RefundState.class,
            refund -> new RefundState(refund.booked(), refund.details(), refund.net(), refund.vat()));

    /**
     * What the clerk knows of the money that went out.
     *
     * @param reference what the bank statement or the cheque says
     */
    @Embeddable
    public record Details(
            Money amount,

            @Schema(description = "The day it went out") LocalDate refundedOn,

            @Enumerated(EnumType.STRING) Payment.Method method,

            @Size(max = 100) @Schema(examples = "BACS 4712") String reference) {

        public Details {
            reference = reference.strip();
        }
    }

    /** A refund as the other services see it. */
    public record RefundState(
            @JsonUnwrapped Booked booked,
            @JsonUnwrapped Details details,

            @Schema(description = "What it takes back of the partnership's share")
            Money net,

            @Schema(description = "The VAT in it, in the invoice's proportion")
            Money vat) {}

    private Details details;
    private Money vat;
    private String reason;

    protected Refund() {}

    Refund(Subscription subscription, Details details, Money vat, String reason) {
        super(subscription);
        this.details = details;
        this.vat = vat;
        this.reason = reason.strip();
    }

    public Details details() {
        return details;
    }

    public Money net() {
        return details.amount().minus(vat);
    }

    /** What of it is no longer owed to the tax authority. */
    public Money vat() {
        return vat;
    }

    public String reason() {
        return reason;
    }
}
