package org.concordat.programme.workstream.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change in a workstream kind; what is left out stays. */
public record WorkstreamKindAmendment(
        @Size(max = 200)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Schema(examples = "Tools")
        String name,

        @Schema(description = "Stays as it is once an activity is of this kind")
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
