package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.pledge.commitment.LevelReached;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of compliance that an organisation has reached. */
public record ReachLevel(
        @NotBlank
        @Size(max = 100)
        @Schema(examples = "Level 2", description = "One of the levels of the signed version")
        String level,

        @Schema(description = "The day; today when left out")
        LocalDate reachedOn,

        @Size(max = 2000) @Schema(description = "What shows it, as text or address; names no person")
        String evidence) {

    LevelReached reached() {
        return new LevelReached(level, reachedOn, evidence);
    }
}
