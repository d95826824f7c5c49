package org.concordat.reporting.programme.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.maturity.Maturity.AnswersOfPart;
import org.concordat.reporting.programme.maturity.Maturity.MeanOfPart;
import org.concordat.reporting.programme.maturity.Maturity.ShareOfAnswers;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rounds that closed in a year found. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MaturityTest {

    @Inject
    Told told;

    @Inject
    MaturityReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private Assessment assessment;

    @BeforeEach
    void aQuestionnaire() {
        assessment = Assessment.in(year, told);
    }

    private Maturity figures(LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, null));
    }

    private List<MeanOfPart> scores() {
        return figures(null).rounds().get(0).dimensions().get(0).scores();
    }

    private List<AnswersOfPart> answers(int question) {
        return figures(null).rounds().get(0).questions().get(question).answers();
    }

    private static MeanOfPart score(String part, int base, String mean) {
        return new MeanOfPart(part, false, base, new BigDecimal(mean));
    }

    private static MeanOfPart withheld(String part) {
        return new MeanOfPart(part, true, null, null);
    }

    @Test
    void scoresTheRegionAndEachSubRegionEachSheetCountingAsMuch() {
        assessment.submitted("A", 5, 1, null);
        assessment.submitted("B", 6, 2, null);
        assessment.submitted("B", 1, 0, null);
        assessment.closed();
        // 17 / 12 and 12 / 7
        assertThat(scores()).containsExactly(score(null, 12, "1.42"), score("A", 5, "1.00"), score("B", 7, "1.71"));
    }

    @Test
    void sevenOfNineAnswersIs78PercentAndABlankIsNotANo() {
        assessment.submitted("A", 7, null, true);
        assessment.submitted("A", 2, null, false);
        assessment.submitted("A", 3, 1, null);
        assessment.closed();
        assertThat(answers(1))
                .contains(new AnswersOfPart(
                        "A",
                        false,
                        9,
                        null,
                        List.of(new ShareOfAnswers("YES", "Yes", 7, 78), new ShareOfAnswers("NO", "No", 2, 22))));
    }

    @Test
    void aQuestionOfLevelsHasAMeanAndSharesOfAllLevels() {
        assessment.submitted("A", 3, 2, null);
        assessment.submitted("A", 2, 1, null);
        assessment.closed();
        assertThat(answers(0).get(0))
                .isEqualTo(new AnswersOfPart(
                        null,
                        false,
                        5,
                        new BigDecimal("1.60"),
                        List.of(
                                new ShareOfAnswers("0", "Not begun", 0, 0),
                                new ShareOfAnswers("1", "Begun", 2, 40),
                                new ShareOfAnswers("2", "Done", 3, 60))));
    }

    @Test
    void whatFewAnsweredIsWithheldAndSoIsTheNextSmallestPart() {
        assessment.submitted("A", 4, 1, null);
        assessment.submitted("B", 6, 1, null);
        assessment.submitted("C", 9, 1, null);
        assessment.closed();
        assertThat(scores())
                .containsExactly(score(null, 19, "1.00"), withheld("A"), withheld("B"), score("C", 9, "1.00"));
        assertThat(answers(0)).extracting(AnswersOfPart::withheld).containsExactly(false, true, true, false);
    }

    @Test
    void aSmallRegionShowsNothing() {
        assessment.submitted("A", 4, 1, true);
        assessment.closed();
        assertThat(scores()).containsExactly(withheld(null), withheld("A"));
        assertThat(answers(1)).allMatch(AnswersOfPart::withheld);
    }

    @Test
    void aRoundThatStillTakesSheetsShowsNothing() {
        assessment.submitted("A", 5, 1, null);
        assessment.closed(null);
        assertThat(figures(null).rounds()).isEmpty();
        assessment.closed();
        assertThat(figures(null).rounds()).hasSize(1);
        assertThat(figures(year.lastDay().minusDays(1)).rounds()).isEmpty();
    }

    @Test
    void aDraftCountsForNothing() {
        assessment.submitted("A", 5, 1, null);
        told.that(Assessment.SHEETS, assessment.sheet("A", "DRAFT", 2, true));
        assessment.closed();
        assertThat(scores()).containsExactly(score(null, 5, "1.00"), score("A", 5, "1.00"));
    }

    @Test
    void nobodyLearnsFromTwoDaysWhatOneOfThemWithholds() {
        LocalDate closed = year.firstDay().plusMonths(1);
        assessment.submitted("A", 5, 1, null);
        told.that(
                Assessment.SHEETS,
                UUID.randomUUID(),
                0,
                closed.plusDays(7),
                Assessment.RECORDED,
                assessment.sheet("A", "SUBMITTED", 2, null));
        assessment.closed(closed);
        assertThat(figures(closed)).isEqualTo(figures(null));
        assertThat(scores().get(0).base()).isEqualTo(6);
    }

    @Test
    void aYearInWhichNoRoundClosedHasNone() {
        assertThat(figures(null).rows()).isEmpty();
    }
}
