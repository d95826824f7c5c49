package org.concordat.programme.maturity.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.MaturitySettings;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.QuestionnaireKind;
import org.concordat.programme.maturity.questionnaire.Questionnaires;

/** Says how what is asked again scores round on round. */
@ApplicationScoped
public class ReadingTrends {

    private final AssessmentFigures figures;
    private final Questionnaires questionnaires;
    private final MaturitySettings settings;

    ReadingTrends(AssessmentFigures figures, Questionnaires questionnaires, MaturitySettings settings) {
        this.figures = figures;
        this.questionnaires = questionnaires;
        this.settings = settings;
    }

    public MaturityTrend ofRegion(String questionnaire) {
        return trend(questionnaire, editionsOf(questionnaire), DimensionScores::region);
    }

    /** Withheld where the results of the round withhold it. */
    public MaturityTrend ofSubRegion(String questionnaire, String subRegion) {
        List<Questionnaire> editions = editionsOf(questionnaire);
        if (editions.get(0).kind() == QuestionnaireKind.COMPETENCY) {
            throw Refusal.invalid(
                    "subRegion", "What is asked about competency is divided by role. Leave the sub-region out.");
        }
        return trend(questionnaire, editions, scores -> scores.of(subRegion));
    }

    /** What an organisation answered itself; the caller may see that. */
    public MaturityTrend ofOrganisation(String questionnaire, UUID organisation) {
        List<Questionnaire> editions = editionsOf(questionnaire);
        List<PastRound> rounds = figures.closedRoundsOf(questionnaire);
        List<ScoreSum> sums = figures.scoresOf(ids(rounds), organisation);
        return MaturityTrend.of(
                questionnaire, editions, rounds, (round, dimension) -> Score.of(of(sums, round, dimension), false));
    }

    private MaturityTrend trend(
            String questionnaire, List<Questionnaire> editions, Function<DimensionScores, Score> which) {
        List<PastRound> rounds = figures.closedRoundsOf(questionnaire);
        List<ScoreSum> sums = figures.scoresOf(ids(rounds));
        BiFunction<PastRound, String, Score> scores =
                (round, dimension) -> which.apply(scores(of(sums, round, dimension)));
        return MaturityTrend.of(questionnaire, editions, rounds, scores);
    }

    private DimensionScores scores(List<ScoreSum> sums) {
        return new DimensionScores(
                sums, sums.stream().map(ScoreSum::part).distinct().toList(), settings.smallestBase());
    }

    private static List<ScoreSum> of(List<ScoreSum> sums, PastRound round, String dimension) {
        return sums.stream()
                .filter(sum -> sum.round().equals(round.id()) && sum.dimension().equals(dimension))
                .toList();
    }

    private static List<UUID> ids(List<PastRound> rounds) {
        return rounds.stream().map(PastRound::id).toList();
    }

    private List<Questionnaire> editionsOf(String questionnaire) {
        List<Questionnaire> editions = questionnaires.editionsOf(questionnaire);
        if (editions.isEmpty()) {
            throw Refusal.invalid(
                    "questionnaire",
                    "There is no questionnaire %s. Send the code of one that is listed.".formatted(questionnaire));
        }
        return editions;
    }
}
