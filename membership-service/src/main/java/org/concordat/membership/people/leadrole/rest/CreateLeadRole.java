package org.concordat.membership.people.leadrole.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new thing to lead. */
public record CreateLeadRole(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "is written in capitals, like CHIEF_EXECUTIVE")
        @Schema(examples = "INFORMATION_GOVERNANCE_LEAD", description = "Stays for ever")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "Information-governance lead")
        String name,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
