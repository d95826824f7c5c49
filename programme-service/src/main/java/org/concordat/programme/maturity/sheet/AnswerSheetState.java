package org.concordat.programme.maturity.sheet;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet as its events, its history and its readers see it. */
public record AnswerSheetState(
        UUID id,
        UUID round,
        UUID organisation,

        @Size(max = 50)
        @Schema(nullable = true, description = "Of the member of staff who is answered for; null of an organisation")
        String role,

        AnswerSheetStatus status,

        @Schema(nullable = true, description = "Null while it is a draft")
        LocalDate submittedOn,

        @Size(max = 50) @Schema(nullable = true, description = "In which it counts; null while it is a draft")
        String subRegion,

        @Size(max = AnswerSheet.MOST_ANSWERS) @Schema(description = "A question that is blank is in none of them")
        List<GivenAnswer> answers,

        @Size(max = QuestionnaireDetails.MOST_DIMENSIONS)
        @Schema(description = "Of the dimensions in which a level is answered")
        List<SheetScore> scores) {

    static AnswerSheetState of(AnswerSheet sheet) {
        return new AnswerSheetState(
                sheet.id(),
                sheet.round(),
                sheet.organisation(),
                sheet.role(),
                sheet.status(),
                sheet.submittedOn(),
                sheet.subRegion(),
                sheet.answers(),
                sheet.sums().stream().map(SheetScore::of).toList());
    }
}
