package org.concordat.funding.fund.receipt.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.receipt.Receiving.NewReceipt;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in. */
public record RecordReceipt(
        @NotNull @Schema(description = "The source of this fund that paid")
        UUID source,

        @NotNull @Schema(description = "Above zero") Money amount,

        @NotNull @Schema(description = "The day the money came")
        LocalDate receivedOn,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "What the bank statement says", examples = "Grant instalment 1")
        String reference,

        @Schema(description = "The day from which this is true; the day it was received when absent")
        LocalDate effectiveOn,

        @Size(max = 1000) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return receivedOn;
    }

    NewReceipt received() {
        return new NewReceipt(source, amount, receivedOn, reference);
    }
}
