package org.concordat.reporting.indicator.returns;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return as its events, its history and its readers see it. */
public record ReturnState(
        UUID id,
        UUID period,
        UUID organisation,

        @Schema(description = "The first day that its values are about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,
        ReturnStatus status,

        @Schema(nullable = true, description = "When it was submitted for the first time; null before")
        LocalDate submittedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "What is to be looked at; null unless it is QUERIED")
        String query,

        @Size(max = QuestionnaireDetails.MOST_FIELDS) @Schema(description = "What is blank is in none of them")
        List<ReturnedValue> values) {

    static ReturnState of(Return returned) {
        return new ReturnState(
                returned.id(),
                returned.period(),
                returned.organisation(),
                returned.firstDay(),
                returned.lastDay(),
                returned.status(),
                returned.submittedOn(),
                returned.query(),
                returned.values());
    }
}
