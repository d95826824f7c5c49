package org.concordat.programme.sharing.match;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two organisations; for whether they have been introduced it does not matter which comes first. */
@Embeddable
public record Pair(
        @Schema(description = "The organisation that looked for somebody to learn from")
        UUID organisation,

        @Schema(description = "The organisation that it is introduced to")
        UUID other) {

    void requireTwo() {
        if (organisation.equals(other)) {
            throw Refusal.rule(
                    "matched-with-itself", "/other", "Nobody is introduced to itself. Name another organisation.");
        }
    }

    public boolean has(UUID one) {
        return organisation.equals(one) || other.equals(one);
    }
}
