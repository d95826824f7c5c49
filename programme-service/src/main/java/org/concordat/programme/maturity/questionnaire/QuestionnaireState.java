package org.concordat.programme.maturity.questionnaire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire as its events and its history show it. */
public record QuestionnaireState(
        UUID id,

        @Size(max = 50) @Schema(examples = "BUSINESS_IMPROVEMENT", description = "The same in each edition")
        String code,

        @Min(1) @Max(Integer.MAX_VALUE) int edition,

        @Schema(nullable = true, description = "Null of the first")
        UUID previousEdition,

        QuestionnaireKind kind,
        QuestionnaireStatus status,
        @JsonUnwrapped QuestionnaireDetails details) {

    static QuestionnaireState of(Questionnaire questionnaire) {
        return new QuestionnaireState(
                questionnaire.id(),
                questionnaire.code(),
                questionnaire.edition(),
                questionnaire.previousEdition(),
                questionnaire.kind(),
                questionnaire.status(),
                questionnaire.details());
    }
}
