package org.concordat.reporting.indicator.questionnaire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire as callers see it. */
@Schema(name = "Questionnaire", description = "What organisations are asked to return")
public record QuestionnaireView(
        @JsonUnwrapped QuestionnaireState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(QuestionnaireState.of(questionnaire), questionnaire.version());
    }

    public UUID id() {
        return state.id();
    }
}
