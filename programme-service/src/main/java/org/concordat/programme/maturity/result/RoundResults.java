package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.programme.maturity.questionnaire.Dimension;
import org.concordat.programme.maturity.questionnaire.Question;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.concordat.programme.maturity.questionnaire.QuestionnaireKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a round found: "scores by dimension, region and sub-region distribution", each share with its own base: programme.md,
 * Maturity. The region is divided in one way alone, by sub-region or, where competency is asked, by role: two divisions would
 * tell more together than each of them.
 */
@Schema(name = "AssessmentResults", description = "What a round found, in the region and in each part of it")
public record RoundResults(
        UUID round,
        QuestionnaireKind kind,

        @Min(1) @Max(Integer.MAX_VALUE) @Schema(description = "What fewer answered is withheld, from everybody")
        int smallestBase,

        @Size(max = 20) List<DimensionResult> dimensions,
        @Size(max = 100) List<QuestionResult> questions) {

    static final int MOST_PARTS = 1_000;

    /**
     * What was counted of a round.
     *
     * @param own of one organisation's sheets; {@code null} for a caller who acts for none
     */
    record Figures(List<Tally> tallies, List<ScoreSum> scores, List<ScoreSum> own) {

        private SortedSet<String> parts() {
            return Stream.concat(
                            tallies.stream().map(Tally::part), scores.stream().map(ScoreSum::part))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    static RoundResults of(
            UUID round, QuestionnaireKind kind, QuestionnaireDetails asked, Figures figures, int smallestBase) {
        SortedSet<String> parts = figures.parts();
        return new RoundResults(
                round,
                kind,
                smallestBase,
                asked.dimensions().stream()
                        .map(each -> dimension(each, figures, parts, smallestBase))
                        .toList(),
                asked.questions().stream()
                        .map(each -> QuestionResult.of(each, counted(each, figures, parts), smallestBase))
                        .toList());
    }

    private static DimensionResult dimension(
            Dimension dimension, Figures figures, SortedSet<String> parts, int smallestBase) {
        var scores = new DimensionScores(of(figures.scores(), dimension), parts, smallestBase);
        return new DimensionResult(
                dimension.code(),
                dimension.name(),
                scores.region(),
                parts.stream()
                        .map(part -> new DimensionResult.OfPart(part, scores.of(part)))
                        .toList(),
                figures.own() == null ? null : Score.of(of(figures.own(), dimension), false));
    }

    private static List<ScoreSum> of(List<ScoreSum> scores, Dimension dimension) {
        return scores.stream()
                .filter(sum -> sum.dimension().equals(dimension.code()))
                .toList();
    }

    private static SortedMap<String, Counted> counted(Question question, Figures figures, SortedSet<String> parts) {
        List<Tally> own = figures.tallies().stream()
                .filter(tally -> tally.question().equals(question.code()))
                .toList();
        var byPart = new TreeMap<String, Counted>();
        parts.forEach(part -> byPart.put(
                part,
                Counted.of(
                        own.stream().filter(tally -> tally.part().equals(part)).toList())));
        return byPart;
    }
}
