package org.concordat.programme.maturity.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.concordat.programme.maturity.questionnaire.Asked.level;
import static org.concordat.programme.maturity.questionnaire.Asked.yesNo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.programme.maturity.questionnaire.Asked;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.QuestionnaireKind;
import org.concordat.programme.maturity.result.MaturityTrend.InRound;
import org.concordat.programme.maturity.result.MaturityTrend.OfDimension;
import org.junit.jupiter.api.Test;

class MaturityTrendTest {

    private static final Score WITHHELD = new Score(true, null, null);
    private static final Score NOBODY = new Score(false, 0, null);

    private static final Questionnaire FIRST = Asked.published(
            QuestionnaireKind.MATURITY, Asked.about(level("VISION", "LEADERSHIP"), level("WEB", "ACCESS")));

    /** Asks about leadership as before, about access by one question more, and about skills anew. */
    private static final Questionnaire SECOND = Asked.after(
            FIRST,
            Asked.about(
                    level("VISION", "LEADERSHIP"),
                    yesNo("BUDGET", "LEADERSHIP"),
                    level("WEB", "ACCESS"),
                    level("PHONE", "ACCESS"),
                    level("TRAINING", "SKILLS")));

    private static PastRound round(int year, int edition) {
        return new PastRound(UUID.randomUUID(), "Autumn " + year, LocalDate.of(year, 10, 1), edition);
    }

    private final PastRound in2007 = round(2007, 1);
    private final PastRound in2008 = round(2008, 1);
    private final PastRound in2009 = round(2009, 2);
    private final Map<PastRound, Score> scores = new HashMap<>();

    private static Score score(String score) {
        return new Score(false, 9, score);
    }

    private List<InRound> trend(String dimension) {
        return MaturityTrend.of(
                        "IMPROVEMENT",
                        List.of(FIRST, SECOND),
                        List.of(in2007, in2008, in2009),
                        (round, any) -> scores.getOrDefault(round, NOBODY))
                .dimensions()
                .stream()
                .filter(each -> each.dimension().equals(dimension))
                .map(OfDimension::rounds)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachRoundChangesOnTheOneBeforeAlsoOverEditions() {
        scores.put(in2007, score("1.50"));
        scores.put(in2008, score("1.25"));
        scores.put(in2009, score("2.00"));
        assertThat(trend("LEADERSHIP"))
                .extracting(InRound::round, InRound::edition, InRound::change)
                .containsExactly(
                        tuple(in2007.id(), 1, null), tuple(in2008.id(), 1, "-0.25"), tuple(in2009.id(), 2, "0.75"));
    }

    @Test
    void whatIsAskedByOtherQuestionsDoesNotCompare() {
        scores.put(in2008, score("1.25"));
        scores.put(in2009, score("2.00"));
        assertThat(trend("ACCESS")).extracting(InRound::change).containsExactly(null, null, null);
        assertThat(trend("ACCESS")).extracting(each -> each.score().score()).containsExactly(null, "1.25", "2.00");
    }

    @Test
    void aDimensionIsShownInTheRoundsThatAskAboutIt() {
        scores.put(in2009, score("2.00"));
        assertThat(trend("SKILLS")).extracting(InRound::round).containsExactly(in2009.id());
    }

    @Test
    void aRoundThatIsWithheldIsPassedOver() {
        scores.put(in2007, score("1.50"));
        scores.put(in2008, WITHHELD);
        scores.put(in2009, score("1.75"));
        assertThat(trend("LEADERSHIP"))
                .extracting(InRound::score, InRound::change)
                .containsExactly(tuple(score("1.50"), null), tuple(WITHHELD, null), tuple(score("1.75"), "0.25"));
    }
}
