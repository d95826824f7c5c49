package org.concordat.programme.support.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a plan is at its end. */
public record CloseSupportPlan(
        @NotBlank @Size(max = 2000) @Schema(description = "What came of it in all; names no person")
        String conclusion,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate closedOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(closedOn, reason);
    }
}
