package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to take back part of an invoice, or all of it. */
public record IssueCreditNote(
        @Schema(description = "VAT included; all that is not credited yet when left out")
        Money amount,

        @Schema(description = "Date of the credit note; effectiveOn when left out")
        LocalDate issuedOn,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; printed on the credit note and kept in the history")
        String reason) {

    public EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
