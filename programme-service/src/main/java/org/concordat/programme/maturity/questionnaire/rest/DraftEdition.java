package org.concordat.programme.maturity.questionnaire.rest;

import static org.concordat.programme.maturity.questionnaire.QuestionnaireDetails.MOST_DIMENSIONS;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireDetails.MOST_QUESTIONS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.maturity.questionnaire.Dimension;
import org.concordat.programme.maturity.questionnaire.Question;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next edition of a questionnaire; what keeps its code compares. */
public record DraftEdition(
        @NotBlank @Size(max = 200) @Schema(examples = "Maturity of business improvement")
        String title,

        @NotNull @Size(max = MOST_DIMENSIONS) List<@NotNull @Valid Dimension> dimensions,
        @NotNull @Size(max = MOST_QUESTIONS) List<@NotNull @Valid Question> questions,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    QuestionnaireDetails details() {
        return new QuestionnaireDetails(title, dimensions, questions);
    }
}
