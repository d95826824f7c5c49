package org.concordat.programme.workstream.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new workstream kind is called, and whether it is an overhead. */
public record NewWorkstreamKind(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = "^[A-Z][A-Z0-9_]{0,49}$",
                message = "must be capitals, digits and underscores, such as TOOLS_AND_GUIDANCE")
        @Schema(examples = "TOOLS_AND_GUIDANCE", description = "Unique; how activities refer to the kind")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Tools and guidance")
        String name,

        @NotNull @Schema(description = "True when nobody would pay for it alone, so it saves nothing")
        Boolean overhead,

        @Schema(
                nullable = true,
                description = "From when it is true in the partnership's business; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Why, for the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
