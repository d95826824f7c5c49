package org.concordat.reporting.programme.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.maturity.ClosedRoundFacts.ClosedRound;
import org.concordat.reporting.programme.maturity.SheetAnswerFacts.SheetAnswer;
import org.concordat.reporting.programme.maturity.SheetScoreFacts.SheetScore;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class MaturityFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    private static UUID id(String last) {
        return UUID.fromString("01920000-0000-7000-8000-0000000000" + last);
    }

    @Test
    void readsARoundAsProgrammeTellsIt() throws IOException {
        assertThat(new ClosedRoundFacts().of(told("round-closed", ClosedRoundFacts.Round.class)))
                .containsExactly(new ClosedRound(
                        id("b2"), id("b1"), "Autumn 2008", LocalDate.parse("2008-12-01"), new FinancialYear(2008)));
    }

    @Test
    void readsASheetAsProgrammeTellsIt() throws IOException {
        SheetTold told = told("answers-submitted", SheetTold.class);
        assertThat(new SheetScoreFacts().of(told))
                .containsExactly(new SheetScore(id("b2"), "greater-manchester", "LEADERSHIP", 1, 1));
        assertThat(new SheetAnswerFacts().of(told))
                .hasSize(4)
                .contains(new SheetAnswer(id("b3"), id("b2"), "greater-manchester", "BUDGET", "YES"))
                .contains(new SheetAnswer(id("b3"), id("b2"), "greater-manchester", "CHANNELS", "TELEPHONE"));
    }

    @Test
    void readsAQuestionnaireAsProgrammeTellsIt() throws IOException {
        assertThat(new DimensionFacts().of(told("questionnaire-published", DimensionFacts.Questionnaire.class)))
                .extracting(DimensionFacts.AskedDimension::dimension)
                .containsExactly("LEADERSHIP", "ACCESS");
        assertThat(new ChoiceFacts().of(told("questionnaire-published", ChoiceFacts.Questionnaire.class)))
                .extracting(ChoiceFacts.Choice::chosen)
                .containsExactly("0", "1", "2", "YES", "NO", "WEB_FORM", "TELEPHONE");
    }

    @Test
    void theSumOfTheLevelsFollowsFromTheirRoundedMean() {
        // 1 + 2 + 2 = 5, 5 / 3 = 1.67; 50 / 99 = 0.51
        assertThat(new SheetTold.Score("D", new BigDecimal("1.67"), 3).levels()).isEqualTo(5);
        assertThat(new SheetTold.Score("D", new BigDecimal("0.51"), 99).levels())
                .isEqualTo(50);
    }
}
