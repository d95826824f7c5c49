package org.concordat.membership.register.subregion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new part of the region. */
public record CreateSubRegion(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9]+(_[A-Z0-9]+)*",
                message = "is written like greater-manchester or GREATER_MANCHESTER")
        @Schema(examples = "greater-manchester", description = "Stays for ever")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "Greater Manchester")
        String name,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
