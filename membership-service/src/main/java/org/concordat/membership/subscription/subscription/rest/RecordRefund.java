package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.rest.DatedRequest;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credit that was given back. */
public record RecordRefund(
        @NotNull @Schema(description = "More than nothing, and no more than the credit")
        Money amount,

        @NotNull @Schema(description = "The day it went out")
        LocalDate refundedOn,

        @NotNull @Schema(description = "How it went") Payment.Method method,

        @NotBlank
        @Size(max = 100)
        @Schema(examples = "BACS 4712", description = "What the bank statement or the cheque says")
        String reference,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason)
        implements DatedRequest {

    Refund.Details details() {
        return new Refund.Details(amount, refundedOn, method, reference);
    }
}
