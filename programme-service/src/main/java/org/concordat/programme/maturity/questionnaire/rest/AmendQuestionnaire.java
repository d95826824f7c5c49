package org.concordat.programme.maturity.questionnaire.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireDetails.MOST_DIMENSIONS;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireDetails.MOST_QUESTIONS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.maturity.questionnaire.Dimension;
import org.concordat.programme.maturity.questionnaire.Question;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a draft: what is left out stays, what is sent replaces. */
public record AmendQuestionnaire(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = MOST_DIMENSIONS) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid Dimension> dimensions,

        @Size(max = MOST_QUESTIONS) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid Question> questions,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<QuestionnaireDetails> {

    @Override
    public QuestionnaireDetails applyTo(QuestionnaireDetails present) {
        return new QuestionnaireDetails(
                kept(title, present.title()),
                kept(dimensions, present.dimensions()),
                kept(questions, present.questions()));
    }
}
