package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the parties have looked at their agreement and go on. */
public record ReviewAgreement(
        @Schema(description = "The day; today when left out")
        LocalDate reviewedOn,

        @NotNull @Schema(description = "When it is to be looked at again")
        LocalDate nextReviewOn,

        @Size(max = 2000) @Schema(description = "What came of it; kept in the history for ever, so it names no person")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(reviewedOn, reason);
    }
}
