package org.concordat.programme.maturity.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.concordat.programme.maturity.questionnaire.Asked.choices;
import static org.concordat.programme.maturity.questionnaire.Asked.level;
import static org.concordat.programme.maturity.questionnaire.Asked.yesNo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.maturity.questionnaire.Asked;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.concordat.programme.maturity.questionnaire.QuestionnaireKind;
import org.concordat.programme.maturity.questionnaire.RequiredLevel;
import org.concordat.programme.maturity.result.Distribution.Share;
import org.junit.jupiter.api.Test;

class RoundResultsTest {

    private static final UUID ROUND = UUID.randomUUID();

    private final List<Tally> tallies = new ArrayList<>();
    private final List<ScoreSum> scores = new ArrayList<>();
    private List<ScoreSum> own;

    private RoundResultsTest count(String question, String part, int base, Object... chosenAndCount) {
        tallies.add(new Tally(question, part, null, base));
        for (int i = 0; i < chosenAndCount.length; i += 2) {
            tallies.add(new Tally(question, part, (String) chosenAndCount[i], (Integer) chosenAndCount[i + 1]));
        }
        return this;
    }

    private RoundResults results(QuestionnaireDetails asked) {
        return RoundResults.of(
                ROUND, QuestionnaireKind.MATURITY, asked, new RoundResults.Figures(tallies, scores, own), 5);
    }

    private QuestionResult result(QuestionnaireDetails asked) {
        return results(asked).questions().get(0);
    }

    @Test
    void aShareIsOfThoseThatAnsweredTheQuestion() {
        // ten organisations, of which one left it blank
        count("BUDGET", "north", 9, "YES", 7, "NO", 2);
        Distribution region = result(Asked.about(yesNo("BUDGET", "ACCESS"))).region();
        assertThat(region.base()).isEqualTo(9);
        assertThat(region.shares()).containsExactly(new Share("YES", "Yes", 7, 78), new Share("NO", "No", 2, 22));
        assertThat(region.meanLevel()).isNull();
    }

    @Test
    void sharesOfSeveralChoicesAreOfTheirOwnBaseAndMayExceedAHundred() {
        count("CHANNELS", "north", 8, "POST", 6, "PHONE", 8);
        assertThat(result(Asked.about(choices("CHANNELS", "ACCESS", "POST", "PHONE", "FAX")))
                        .region()
                        .shares())
                .extracting(Share::chosen, Share::count, Share::sharePercent)
                .containsExactly(tuple("POST", 6, 75), tuple("PHONE", 8, 100), tuple("FAX", 0, 0));
    }

    @Test
    void theRegionIsTheSumOfItsSubRegions() {
        count("VISION", "north", 5, "0", 1, "3", 4).count("VISION", "south", 6, "0", 6);
        QuestionResult result = result(Asked.about(level("VISION", "LEADERSHIP")));
        assertThat(result.region().base()).isEqualTo(11);
        assertThat(result.region().meanLevel()).isEqualTo("1.09");
        assertThat(result.region().shares())
                .extracting(Share::chosen, Share::count)
                .containsExactly(tuple("0", 7), tuple("1", 0), tuple("2", 0), tuple("3", 4));
        assertThat(result.parts())
                .extracting(
                        QuestionResult.OfPart::part, each -> each.distribution().meanLevel())
                .containsExactly(tuple("north", "2.40"), tuple("south", "0.00"));
    }

    @Test
    void aSmallBaseIsWithheldAndSoIsWhatItCouldBeToldFrom() {
        count("VISION", "east", 4, "0", 4).count("VISION", "north", 6, "1", 6).count("VISION", "south", 9, "2", 9);
        QuestionResult result = result(Asked.about(level("VISION", "LEADERSHIP")));
        assertThat(result.region().base()).isEqualTo(19);
        assertThat(result.parts())
                .extracting(each -> each.distribution().withheld(), each -> each.distribution()
                        .base())
                .containsExactly(tuple(true, null), tuple(true, null), tuple(false, 9));
        assertThat(result.parts().get(0).distribution().shares()).isEmpty();
        assertThat(result.parts().get(0).distribution().meanLevel()).isNull();
    }

    @Test
    void aQuestionThatNobodyAnsweredHasNoShares() {
        count("VISION", "north", 5, "1", 5);
        QuestionResult blank = result(Asked.about(yesNo("BUDGET", "LEADERSHIP"), level("VISION", "LEADERSHIP")));
        assertThat(blank.region()).isEqualTo(new Distribution(false, 0, null, List.of()));
    }

    @Test
    void theGapIsTheLevelThatARoleRequiresLessItsMean() {
        count("VISION", "clerk", 5, "1", 5)
                .count("VISION", "lead", 6, "2", 3, "1", 3)
                .count("VISION", "head", 6, "3", 6);
        assertThat(result(Asked.about(
                                level("VISION", "SKILLS", new RequiredLevel("lead", 3), new RequiredLevel("head", 2))))
                        .parts())
                .extracting(QuestionResult.OfPart::part, QuestionResult.OfPart::required, QuestionResult.OfPart::gap)
                .containsExactly(tuple("clerk", null, null), tuple("head", 2, "-1.00"), tuple("lead", 3, "1.50"));
    }

    @Test
    void aDimensionScoresTheMeanOfItsSheetsWithItsOwnBase() {
        scores.add(new ScoreSum(ROUND, "LEADERSHIP", "north", 6, new BigDecimal("9.9999999999999998")));
        scores.add(new ScoreSum(ROUND, "LEADERSHIP", "south", 6, new BigDecimal("5")));
        own = List.of(new ScoreSum(ROUND, "LEADERSHIP", "north", 1, new BigDecimal("2.5")));
        DimensionResult result =
                results(Asked.about(level("VISION", "LEADERSHIP"))).dimensions().get(0);
        assertThat(result.region()).isEqualTo(new Score(false, 12, "1.25"));
        assertThat(result.parts())
                .extracting(DimensionResult.OfPart::score)
                .containsExactly(new Score(false, 6, "1.67"), new Score(false, 6, "0.83"));
        assertThat(result.own()).isEqualTo(new Score(false, 1, "2.50"));
    }

    @Test
    void theScoreOfAFewIsWithheldFromAllButTheirOwn() {
        scores.add(new ScoreSum(ROUND, "LEADERSHIP", "north", 4, BigDecimal.TEN));
        DimensionResult result =
                results(Asked.about(level("VISION", "LEADERSHIP"))).dimensions().get(0);
        assertThat(result.region()).isEqualTo(new Score(true, null, null));
        assertThat(result.parts().get(0).score()).isEqualTo(new Score(true, null, null));
        assertThat(result.own()).isNull();
    }
}
