package org.concordat.membership.subscription.payment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in for a subscription. */
public record RecordPayment(
        @NotNull @Schema(description = "More than nothing; what goes beyond the invoice becomes credit")
        Money amount,

        @NotNull @Schema(description = "The day it came in") LocalDate receivedOn,

        @NotNull @Schema(description = "How it came") Payment.Method method,

        @NotBlank
        @Size(max = 100)
        @Schema(examples = "BACS 4711", description = "What the bank statement or the cheque says")
        String reference,

        @Schema(description = "The day from which this is true; receivedOn when left out")
        LocalDate effectiveOn,

        @Schema(description = "True for other money than what a bank statement has brought; false when left out")
        Boolean notDuplicate,

        @Size(max = 2000) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return receivedOn;
    }

    Payment.Details details() {
        return new Payment.Details(amount, receivedOn, method, reference);
    }
}
