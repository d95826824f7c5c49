package org.concordat.reporting.indicator.questionnaire;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire in a list. */
@Schema(name = "QuestionnaireItem", description = "A questionnaire in a list; read it by its id for its fields")
public record QuestionnaireSummaryView(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String name,
        @Schema(description = "Grows with each change") long version) {}
