package org.concordat.programme.project.project.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.project.project.Gating;
import org.concordat.programme.project.stage.GateOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a gate ended. */
public record DecideGate(
        @NotNull
        @Schema(
                description =
                        "PASS or CONDITIONS lets it into the next stage, REFER_BACK asks for a new submission; REFUSE"
                                + " ends it before delivery, STOP from then on")
        GateOutcome outcome,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Of CONDITIONS alone: what is to be met")
        String conditions,

        @Size(max = 500)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Where it is recorded; a body's decision names its minute")
        String reference,

        @Schema(nullable = true, description = "The day of the decision; today when left out")
        LocalDate decidedOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    Gating.Ruling ruling() {
        return new Gating.Ruling(outcome, conditions, reference);
    }

    EffectiveDate effective() {
        return new EffectiveDate(decidedOn, reason);
    }
}
