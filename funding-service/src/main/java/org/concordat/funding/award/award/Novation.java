package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That another organisation takes an award over from the one that had it. Both stay named. */
@Embeddable
public record Novation(
        @Schema(description = "Who had the award") UUID predecessor,
        @Schema(description = "Who has it now") UUID successor,
        @Schema(description = "From which day on") LocalDate novatedOn,

        @Enumerated(EnumType.STRING) @Schema(description = "How it stood then, and stands again once it is accepted")
        AwardStatus statusBefore,

        @Schema(nullable = true, description = "When the successor accepted it; null until then")
        LocalDate acceptedOn) {

    Novation accepted(LocalDate on) {
        return new Novation(predecessor, successor, novatedOn, statusBefore, on);
    }
}
