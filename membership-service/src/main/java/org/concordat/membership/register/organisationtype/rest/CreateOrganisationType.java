package org.concordat.membership.register.organisationtype.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new kind of organisation. */
public record CreateOrganisationType(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "is written in capitals, like DISTRICT or POLICE_AND_CRIME")
        @Schema(examples = "DISTRICT", description = "Stays for ever")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "District council")
        String name,

        @NotNull @Schema(description = "Whether such an organisation counts as a council")
        Boolean council,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
