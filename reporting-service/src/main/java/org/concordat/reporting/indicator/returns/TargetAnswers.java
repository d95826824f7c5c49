package org.concordat.reporting.indicator.returns;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations say of their targets. */
@Schema(description = "What organisations say of their targets, indicator by indicator")
public record TargetAnswers(
        @Size(max = QuestionnaireDetails.MOST_FIELDS)
        @Schema(description = "In the order of the questionnaire; none where it does not ask about targets")
        List<OfIndicator> items) {

    public TargetAnswers {
        items = List.copyOf(items);
    }

    /** How many organisations answered what. */
    @Schema(name = "TargetAnswersOfIndicator")
    public record OfIndicator(
            @Size(max = 50) @Schema(description = "Code of the indicator")
            String indicator,

            @Schema(description = "Organisations that are asked for it")
            int organisations,

            @Schema(description = "Of which so many say that the target is realistic")
            int realistic,

            @Schema(description = "That it is not") int notRealistic,

            @Schema(description = "So many have not said: no return was submitted, or it has no value")
            int unanswered) {}
}
