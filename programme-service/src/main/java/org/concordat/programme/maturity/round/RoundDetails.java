package org.concordat.programme.maturity.round;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a round is called, and on which days it takes sheets. */
@Embeddable
public record RoundDetails(
        @Size(max = 200) @Schema(examples = "Autumn 2008") String name,

        @Schema(description = "The first day on which sheets are taken")
        LocalDate opensOn,

        @Schema(description = "The last one") LocalDate closesOn) {

    void requireSound() {
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.rule(
                    "round-ends-before-it-begins",
                    "/closesOn",
                    "The round opens on %s. Send that day or a later one.".formatted(opensOn));
        }
    }
}
