package org.concordat.reporting.indicator.questionnaire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire as its history shows it. */
public record QuestionnaireState(
        UUID id,

        @Size(max = 50) @Schema(examples = "LEISURE_BASELINE")
        String code,

        @JsonUnwrapped QuestionnaireDetails details) {

    static QuestionnaireState of(Questionnaire questionnaire) {
        return new QuestionnaireState(questionnaire.id(), questionnaire.code(), questionnaire.details());
    }
}
