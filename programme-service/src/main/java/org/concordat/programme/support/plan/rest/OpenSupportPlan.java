package org.concordat.programme.support.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan for an organisation that an early warning names. */
public record OpenSupportPlan(
        @NotNull @Schema(description = "Whom the early warning names")
        UUID organisation,

        @NotBlank
        @Size(max = 500)
        @Schema(examples = "Sickness days per employee, worse for two periods", description = "Of what it warns")
        String warning,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate openedOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(openedOn, reason);
    }
}
