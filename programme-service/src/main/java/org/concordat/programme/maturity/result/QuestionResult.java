package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.concordat.programme.maturity.questionnaire.AnswerKind;
import org.concordat.programme.maturity.questionnaire.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question was answered, in the region and in each part of it. */
@Schema(description = "How a question was answered, in the region and in each part of it")
public record QuestionResult(
        @Size(max = 50) String question,
        @Size(max = 50) String dimension,
        @Size(max = 1000) String text,
        AnswerKind answer,
        Distribution region,

        @Size(max = RoundResults.MOST_PARTS) @Schema(description = "Sub-regions; roles where competency is asked")
        List<OfPart> parts) {

    /** How a question was answered in a part of the region. */
    @Schema(name = "QuestionResultOfPart")
    public record OfPart(
            @Size(max = 50) @Schema(description = "Code of a sub-region, or a role where competency is asked")
            String part,

            Distribution distribution,

            @Min(0)
            @Max(9)
            @Schema(nullable = true, description = "The level that the role requires, where one is said")
            Integer required,

            @Size(max = 6)
            @Pattern(regexp = "-?\\d\\.\\d{2}")
            @Schema(
                    nullable = true,
                    examples = "1.25",
                    description = "The level that is required less the mean level; below zero where there is more")
            String gap) {

        private static OfPart of(String part, Question question, Distribution distribution) {
            Integer required = question.requiredOf(part).orElse(null);
            return new OfPart(
                    part,
                    distribution,
                    required,
                    required == null || distribution.meanLevel() == null
                            ? null
                            : BigDecimal.valueOf(required)
                                    .subtract(new BigDecimal(distribution.meanLevel()))
                                    .toPlainString());
        }
    }

    /** @param byPart each part, also those in which nobody answered */
    static QuestionResult of(Question question, SortedMap<String, Counted> byPart, int smallestBase) {
        var withholding = new Withholding(Bases.of(byPart, Counted::base), smallestBase);
        Counted region = byPart.values().stream().reduce(Counted.of(List.of()), Counted::plus);
        return new QuestionResult(
                question.code(),
                question.dimension(),
                question.text(),
                question.answer(),
                Distribution.of(question, region, withholding.isWholeWithheld()),
                byPart.entrySet().stream()
                        .map(each -> OfPart.of(
                                each.getKey(),
                                question,
                                Distribution.of(question, each.getValue(), withholding.isWithheld(each.getKey()))))
                        .toList());
    }
}
