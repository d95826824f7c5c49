package org.concordat.programme.sharing.match.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.sharing.match.Pair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That two organisations are offered to be introduced. */
public record OfferMatch(
        @NotNull @Schema(description = "The organisation that looks for somebody to learn from")
        UUID organisation,

        @NotNull @Schema(description = "The organisation that it is introduced to")
        UUID other,

        @NotBlank @Size(max = 2000) @Schema(examples = "Both share a payroll; theirs runs already")
        String why,

        @Schema(nullable = true, description = "The day of the offer; today when absent")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    Pair pair() {
        return new Pair(organisation, other);
    }
}
