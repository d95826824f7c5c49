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
            refund -> new RefundState(refund.booked(), refund.details()));

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
            @JsonUnwrapped Booked booked, @JsonUnwrapped Details details) {}

    private Details details;
    private String reason;

    protected Refund() {}

    Refund(Subscription subscription, Details details, String reason) {
        super(subscription);
        this.details = details;
        this.reason = reason.strip();
    }

    public Details details() {
        return details;
    }

    public String reason() {
        return reason;
    }
}
