package org.concordat.programme.maturity.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as its events and its history show it. */
public record AssessmentRoundState(
        UUID id,
        @Schema(description = "The edition that is asked") UUID questionnaire,

        @Size(max = AssessmentRound.MOST_TYPES)
        @Schema(description = "Codes of the types whose organisations are asked; all when there is none")
        List<@Size(max = 50) String> organisationTypes,

        @JsonUnwrapped RoundDetails details,

        @Schema(nullable = true, description = "Null while it is not closed")
        LocalDate closedOn) {

    static AssessmentRoundState of(AssessmentRound round) {
        return new AssessmentRoundState(
                round.id(), round.questionnaire(), round.organisationTypes(), round.details(), round.closedOn());
    }
}
