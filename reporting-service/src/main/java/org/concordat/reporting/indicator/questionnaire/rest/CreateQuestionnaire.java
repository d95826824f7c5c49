package org.concordat.reporting.indicator.questionnaire.rest;

import static org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails.MOST_FIELDS;
import static org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails.MOST_RULES;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.questionnaire.Field;
import org.concordat.reporting.indicator.questionnaire.FieldRule;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new questionnaire. */
public record CreateQuestionnaire(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like LEISURE_BASELINE")
        @Schema(examples = "LEISURE_BASELINE", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Baseline of leisure services")
        String name,

        @NotNull @Size(max = MOST_FIELDS) List<@NotNull @Valid Field> fields,

        @Size(max = MOST_RULES) @Schema(description = "Between its fields; none when absent")
        List<@NotNull @Valid FieldRule> rules,

        @NotNull @Schema(description = "Whether each value comes with an answer to: is the target realistic?")
        Boolean asksAboutTargets,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    QuestionnaireDetails details() {
        return new QuestionnaireDetails(name, fields, rules == null ? List.of() : rules, asksAboutTargets);
    }
}
