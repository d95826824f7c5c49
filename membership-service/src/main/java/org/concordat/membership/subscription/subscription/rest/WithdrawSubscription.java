package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a membership before its year is over. */
public record WithdrawSubscription(
        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
