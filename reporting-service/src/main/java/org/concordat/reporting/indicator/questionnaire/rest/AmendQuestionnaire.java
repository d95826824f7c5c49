package org.concordat.reporting.indicator.questionnaire.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails.MOST_FIELDS;
import static org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails.MOST_RULES;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.questionnaire.Field;
import org.concordat.reporting.indicator.questionnaire.FieldRule;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a questionnaire: what is left out stays, what is sent replaces. */
public record AmendQuestionnaire(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Size(max = MOST_FIELDS) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid Field> fields,

        @Size(max = MOST_RULES) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid FieldRule> rules,

        Boolean asksAboutTargets,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<QuestionnaireDetails> {

    @Override
    public QuestionnaireDetails applyTo(QuestionnaireDetails present) {
        return new QuestionnaireDetails(
                kept(name, present.name()),
                kept(fields, present.fields()),
                kept(rules, present.rules()),
                kept(asksAboutTargets, present.asksAboutTargets()));
    }
}
