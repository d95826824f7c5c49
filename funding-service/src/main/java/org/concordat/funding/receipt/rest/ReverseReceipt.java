package org.concordat.funding.receipt.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a receipt was a mistake. */
public record ReverseReceipt(
        @NotBlank @Size(max = 1000) @Schema(description = "What was wrong with it")
        String reason,

        @Schema(description = "The day from which it is taken back, not before the receipt's own; today when absent")
        LocalDate effectiveOn) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
