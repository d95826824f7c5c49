package org.concordat.programme.support.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support limit as its events, its history and all answers show it. */
public record SupportLimitState(
        UUID id,
        UUID organisation,

        @Min(0) @Max(SupportLimit.MOST) @Schema(description = "Visits and offers in a quarter of the financial year")
        int perQuarter,

        @Schema(description = "It holds for the quarter of this day and later ones, until another is stated")
        LocalDate statedOn) {

    static SupportLimitState of(SupportLimit limit) {
        return new SupportLimitState(limit.id(), limit.organisation(), limit.perQuarter(), limit.statedOn());
    }
}
