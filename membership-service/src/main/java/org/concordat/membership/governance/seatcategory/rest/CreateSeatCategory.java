package org.concordat.membership.governance.seatcategory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another kind of seat. */
public record CreateSeatCategory(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "is written in capitals, like COUNTY_CHIEF_EXECUTIVES")
        @Schema(examples = "COUNTY_CHIEF_EXECUTIVES", description = "Stays for ever")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "County chief executives")
        String name,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
