package org.concordat.programme.maturity.round.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.maturity.round.AssessmentRound;
import org.concordat.programme.maturity.round.RoundDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which organisations answer a questionnaire. */
@Schema(name = "OpenAssessmentRound")
public record OpenRound(
        @NotNull @Schema(description = "A published edition")
        UUID questionnaire,

        @NotBlank @Size(max = 200) @Schema(examples = "Autumn 2008")
        String name,

        @NotNull @Schema(description = "The first day on which sheets are taken")
        LocalDate opensOn,

        @NotNull @Schema(description = "The last one") LocalDate closesOn,

        @Size(max = AssessmentRound.MOST_TYPES)
        @Schema(description = "Codes of the types whose organisations are asked; all when left out or empty")
        List<@NotNull @Size(max = 50) String> organisationTypes,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    RoundDetails details() {
        return new RoundDetails(name, opensOn, closesOn);
    }
}
