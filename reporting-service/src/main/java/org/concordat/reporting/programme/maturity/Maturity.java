package org.concordat.reporting.programme.maturity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What rounds that closed in a year found: "scores by dimension, region and sub-region distribution", and "shares carry
 * their own base; a blank is not a 'no'": programme.md. The region is divided once, by sub-region or, for competency,
 * by role.
 */
public record Maturity(
        @Size(max = 1000) @Schema(description = "By the day on which they closed")
        List<RoundFound> rounds) implements Figures {

    @Schema(description = "What a round of a questionnaire found")
    public record RoundFound(
            @JsonUnwrapped RoundName round,
            @Size(max = 20) List<DimensionFound> dimensions,
            @Size(max = 100) List<QuestionFound> questions) {}

    @Schema(description = "A round, and what it asked")
    public record RoundName(
            @NoColumn UUID id,

            @ColumnName("round") @Schema(maxLength = 200, description = "What the round is called")
            String name,

            @Schema(maxLength = 50, description = "Code of the questionnaire")
            String questionnaire,

            @Schema(description = "Its edition") int edition,

            @Schema(maxLength = 50, description = "MATURITY, divided by sub-region, or COMPETENCY, divided by role")
            String kind,

            @Schema(description = "The day on which the round closed")
            LocalDate closedOn) {}

    @Schema(description = "What a dimension scores")
    public record DimensionFound(
            @Schema(maxLength = 50, description = "Code of the dimension")
            String dimension,

            @Schema(maxLength = 200, description = "What the dimension is called")
            String name,

            @Size(max = 1001) @Schema(description = "In the region first, then in each part of it")
            List<MeanOfPart> scores) {}

    @Schema(description = "What those that answered score in a dimension, in the region or a part of it")
    public record MeanOfPart(
            @Schema(
                    nullable = true,
                    maxLength = 50,
                    description = "Code of a sub-region, or a role where competency is asked; null for the region")
            String part,

            @Schema(description = "Whether too few answered, here or in what could be told from this, to show it")
            boolean withheld,

            @Schema(nullable = true, description = "How many answered; a blank is not among them. Null when withheld")
            Integer base,

            @Schema(
                    nullable = true,
                    description = "Mean of the levels, two decimals, half up; each sheet counts as much. Null when"
                            + " withheld or nobody answered")
            BigDecimal mean) {}

    @Schema(description = "How a question was answered")
    public record QuestionFound(
            @Schema(maxLength = 50, description = "Code of the question")
            String question,

            @Schema(maxLength = 50, description = "Code of its dimension")
            String dimension,

            @Schema(maxLength = 1000, description = "What is asked")
            String wording,

            @Size(max = 1001) @Schema(description = "In the region first, then in each part of it")
            List<AnswersOfPart> answers) {}

    @Schema(description = "How a question was answered in the region or a part of it")
    public record AnswersOfPart(
            @Schema(
                    nullable = true,
                    maxLength = 50,
                    description = "Code of a sub-region, or a role where competency is asked; null for the region")
            String part,

            @Schema(description = "Whether too few answered, here or in what could be told from this, to show it")
            boolean withheld,

            @Schema(nullable = true, description = "How many answered; a blank is not among them. Null when withheld")
            Integer base,

            @Schema(
                    nullable = true,
                    description = "Mean of the levels, two decimals, half up; null for a question without levels")
            BigDecimal mean,

            @Size(max = 30) @Schema(description = "Of all that may be chosen; none when withheld")
            List<ShareOfAnswers> shares) {}

    @Schema(description = "How many chose something")
    public record ShareOfAnswers(
            @Schema(maxLength = 50, description = "A level, YES or NO, or the code of an option")
            String chosen,

            @Schema(maxLength = 200, description = "What that is called")
            String chosenName,

            @Schema(description = "How many chose it") int count,

            @Schema(
                    description = "Of the base, in whole per cent, half up; those of several choices may together"
                            + " exceed 100")
            int sharePercent) {}

    /** A dimension's score where its round does not stand above it. */
    public record ScoreRow(
            @JsonUnwrapped RoundName round,
            @Schema(description = "Code of the dimension") String dimension,

            @Schema(description = "What the dimension is called")
            String dimensionName,

            @JsonUnwrapped MeanOfPart score) {}

    /** How a question was answered where its round does not stand above it. */
    public record AnswersRow(
            @JsonUnwrapped RoundName round,
            @Schema(description = "Code of the dimension") String dimension,
            @Schema(description = "Code of the question") String question,
            @Schema(description = "What is asked") String wording,
            @JsonUnwrapped AnswersOfPart answers) {}

    /** How many chose something where the question does not stand above it. */
    public record ShareRow(
            @JsonUnwrapped RoundName round,
            @Schema(description = "Code of the dimension") String dimension,
            @Schema(description = "Code of the question") String question,

            @Schema(description = "Code of the sub-region or role; empty for the region")
            String part,

            @Schema(description = "How many answered") Integer base,
            @JsonUnwrapped ShareOfAnswers share) {}

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (RoundFound found : rounds) {
            RoundName round = found.round();
            found.dimensions().forEach(each -> each.scores()
                    .forEach(score -> rows.add(new ScoreRow(round, each.dimension(), each.name(), score))));
            found.questions().forEach(each -> each.answers().forEach(answers -> add(rows, round, each, answers)));
        }
        return rows;
    }

    private static void add(List<Record> rows, RoundName round, QuestionFound asked, AnswersOfPart answers) {
        rows.add(new AnswersRow(round, asked.dimension(), asked.question(), asked.wording(), answers));
        answers.shares()
                .forEach(share -> rows.add(new ShareRow(
                        round, asked.dimension(), asked.question(), answers.part(), answers.base(), share)));
    }
}
