package org.concordat.reporting.indicator.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator that a questionnaire asks for. */
@Embeddable
@Schema(name = "QuestionnaireField", description = "An indicator that is asked for")
public record Field(
        @NotNull
        @Size(max = 50)
        @Schema(examples = "LEISURE_VISITS", description = "Code of the indicator; of those who report it is asked")
        String indicator,

        @NotNull @Schema(description = "Whether a return without it is refused")
        Boolean required) {}
