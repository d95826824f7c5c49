package org.concordat.programme.maturity.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in a list. */
@Schema(name = "AssessmentRoundItem", description = "A round in a list; read it by its id for whom it asks")
public record AssessmentRoundSummaryView(
        UUID id,
        UUID questionnaire,
        @JsonUnwrapped RoundDetails details,

        @Schema(nullable = true, description = "Null while it is not closed")
        LocalDate closedOn,

        @Schema(description = "Grows with each change") long version) {

    /** By which the list is sorted. */
    public LocalDate opensOn() {
        return details.opensOn();
    }
}
