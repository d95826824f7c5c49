package org.concordat.programme.support.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.support.offer.Offerer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody offers. */
public record PlanSupport(
        @NotBlank @Size(max = 2000) @Schema(description = "What is offered")
        String what,

        @NotNull @Valid Offerer offeredBy,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate offeredOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(offeredOn, reason);
    }
}
