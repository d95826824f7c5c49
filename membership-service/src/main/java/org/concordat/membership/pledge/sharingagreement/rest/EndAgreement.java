package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an agreement. */
public record EndAgreement(
        @Schema(description = "The first day on which nothing is shared any more; today when left out")
        LocalDate endedOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(endedOn, reason);
    }
}
