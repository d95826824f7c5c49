package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.concordat.programme.maturity.questionnaire.Dimension;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the dimensions of a questionnaire score round on round, over its editions. What an organisation answered stays its own:
 * whoever follows it begins anew.
 */
@Schema(description = "How the dimensions of a questionnaire score round on round, over its editions")
public record MaturityTrend(
        @Size(max = 50) String questionnaire,
        @Size(max = MaturityTrend.MOST_DIMENSIONS) List<OfDimension> dimensions) {

    static final int MOST_DIMENSIONS = 1_000;
    static final int MOST_ROUNDS = 1_000;

    /** How a dimension scores round on round. */
    @Schema(name = "MaturityTrendOfDimension")
    public record OfDimension(
            @Size(max = 50) String dimension,

            @Size(max = 200) @Schema(description = "As the last edition calls it")
            String name,

            @Size(max = MaturityTrend.MOST_ROUNDS)
            @Schema(description = "Those that are closed and ask about it, by the day on which they opened")
            List<InRound> rounds) {}

    /** How a dimension scores in a round. */
    @Schema(name = "MaturityTrendInRound")
    public record InRound(
            UUID round,
            @Size(max = 200) String name,
            LocalDate opensOn,
            @Min(1) @Max(Integer.MAX_VALUE) int edition,
            Score score,

            @Size(max = 6)
            @Pattern(regexp = "-?\\d\\.\\d{2}")
            @Schema(
                    nullable = true,
                    examples = "0.33",
                    description =
                            "On the last score before; null where there is none, or the edition of that asks about"
                                    + " the dimension by other questions")
            String change) {}

    /**
     * @param editions from the first on
     * @param rounds by the day on which they opened
     * @param scores what a round scores in a dimension
     */
    static MaturityTrend of(
            String questionnaire,
            List<Questionnaire> editions,
            List<PastRound> rounds,
            BiFunction<PastRound, String, Score> scores) {
        var names = new LinkedHashMap<String, String>();
        editions.stream()
                .flatMap(edition -> edition.details().dimensions().stream())
                .forEach(each -> names.put(each.code(), each.name()));
        var asked = new LinkedHashMap<Integer, QuestionnaireDetails>();
        editions.forEach(edition -> asked.put(edition.edition(), edition.details()));
        return new MaturityTrend(
                questionnaire,
                names.keySet().stream()
                        .map(dimension -> new OfDimension(
                                dimension, names.get(dimension), roundOnRound(dimension, asked, rounds, scores)))
                        .filter(each -> !each.rounds().isEmpty())
                        .toList());
    }

    private static List<InRound> roundOnRound(
            String dimension,
            Map<Integer, QuestionnaireDetails> asked,
            List<PastRound> rounds,
            BiFunction<PastRound, String, Score> scores) {
        var trend = new ArrayList<InRound>();
        InRound before = null;
        for (PastRound round : rounds) {
            QuestionnaireDetails edition = asked.get(round.edition());
            if (edition.dimensions().stream().map(Dimension::code).noneMatch(dimension::equals)) {
                continue;
            }
            Score score = scores.apply(round, dimension);
            boolean compares = before != null
                    && edition.levelsAskedAbout(dimension)
                            .equals(asked.get(before.edition()).levelsAskedAbout(dimension));
            var present = new InRound(
                    round.id(),
                    round.name(),
                    round.opensOn(),
                    round.edition(),
                    score,
                    compares && score.score() != null ? change(before.score(), score) : null);
            trend.add(present);
            before = score.score() == null ? before : present;
        }
        return trend;
    }

    /** Of what is shown, so that whoever subtracts finds the same. */
    private static String change(Score before, Score after) {
        return new BigDecimal(after.score())
                .subtract(new BigDecimal(before.score()))
                .toPlainString();
    }
}
