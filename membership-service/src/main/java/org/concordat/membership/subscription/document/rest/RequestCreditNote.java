package org.concordat.membership.subscription.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of an invoice that is to be taken back, or all of it. */
public record RequestCreditNote(
        @Schema(description = "VAT included; all that is not credited yet when left out")
        Money amount,

        @Schema(description = "Date of the credit note; effectiveOn when left out")
        LocalDate issuedOn,

        @Schema(description = "The day from which this is true; issuedOn, or else today, when left out")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; printed on the credit note and kept in the history")
        String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return issuedOn;
    }
}
