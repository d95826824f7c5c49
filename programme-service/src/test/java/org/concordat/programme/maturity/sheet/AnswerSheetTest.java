package org.concordat.programme.maturity.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.maturity.questionnaire.Asked.choices;
import static org.concordat.programme.maturity.questionnaire.Asked.level;
import static org.concordat.programme.maturity.questionnaire.Asked.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.questionnaire.Asked;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

    private static final LocalDate DAY = LocalDate.of(2008, 10, 20);

    private static final QuestionnaireDetails QUESTIONNAIRE = Asked.about(
            level("VISION", "LEADERSHIP"),
            level("PLAN", "LEADERSHIP"),
            level("STAFF", "LEADERSHIP"),
            level("WEB", "ACCESS"),
            yesNo("BUDGET", "ACCESS"),
            choices("CHANNELS", "ACCESS", "POST", "PHONE"));

    private static GivenAnswer leveled(int level, String question) {
        return new GivenAnswer(question, level, null, null);
    }

    private static GivenAnswer chosen(String question, String... options) {
        return new GivenAnswer(question, null, null, List.of(options));
    }

    private static CheckedAnswers checked(GivenAnswer... answers) {
        return new CheckedAnswers(List.of(answers), QUESTIONNAIRE);
    }

    private static AnswerSheet sheet(GivenAnswer... answers) {
        return new AnswerSheet(new SheetOf(UUID.randomUUID(), UUID.randomUUID(), null), checked(answers));
    }

    @Test
    void scoresTheMeanOfTheLevelsThatWereAnsweredInADimension() {
        AnswerSheet sheet = sheet(leveled(1, "VISION"), leveled(2, "PLAN"), leveled(2, "STAFF"), leveled(0, "WEB"));
        assertThat(AnswerSheetState.of(sheet).scores())
                .containsExactly(new SheetScore("LEADERSHIP", "1.67", 3), new SheetScore("ACCESS", "0.00", 1));
    }

    @Test
    void aBlankCountsNeitherAboveNorBelowTheLine() {
        AnswerSheet sheet =
                sheet(leveled(1, "VISION"), leveled(2, "PLAN"), new GivenAnswer("BUDGET", null, true, null));
        assertThat(AnswerSheetState.of(sheet).scores()).containsExactly(new SheetScore("LEADERSHIP", "1.50", 2));
    }

    @Test
    void keepsWhatWasAnswered() {
        GivenAnswer[] answers = {
            leveled(3, "VISION"), new GivenAnswer("BUDGET", null, false, null), chosen("CHANNELS", "PHONE", "POST")
        };
        assertThat(sheet(answers).answers()).containsExactly(answers);
    }

    @Test
    void answersWhatIsAskedOnceAndAsItIsAsked() {
        assertRefusedAt("unknown-question", "/answers/1/question", leveled(1, "VISION"), leveled(1, "OTHER"));
        assertRefusedAt("question-answered-twice", "/answers/1/question", leveled(1, "VISION"), leveled(1, "VISION"));
        assertRefusedAt("unknown-level", "/answers/0/level", leveled(4, "VISION"));
        assertRefusedAt("unknown-option", "/answers/0/options/1", chosen("CHANNELS", "POST", "FAX"));
        assertRefusedAt("unknown-option", "/answers/0/options/1", chosen("CHANNELS", "POST", "POST"));
        assertRefusedAt("answer-does-not-fit", "/answers/0", chosen("CHANNELS"));
        assertRefusedAt("answer-does-not-fit", "/answers/0", leveled(1, "BUDGET"));
        assertRefusedAt("answer-does-not-fit", "/answers/0", leveled(1, "CHANNELS"));
        assertRefusedAt("answer-does-not-fit", "/answers/0", new GivenAnswer("VISION", null, true, null));
        assertRefusedAt("answer-does-not-fit", "/answers/0", new GivenAnswer("VISION", 1, true, null));
        assertRefusedAt("answer-does-not-fit", "/answers/0", new GivenAnswer("BUDGET", null, true, List.of("POST")));
        checked(leveled(3, "VISION"), chosen("CHANNELS", "POST"));
    }

    private static void assertRefusedAt(String type, String pointer, GivenAnswer... answers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> checked(answers));
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.errors()).extracting(FieldError::pointer).containsExactly(pointer);
    }

    @Test
    void isAmendedAsADraftAndSubmittedOnce() {
        AnswerSheet sheet = sheet(leveled(1, "VISION"));
        assertRefused("step-not-allowed", sheet::reopen);
        sheet.answer(checked(leveled(2, "VISION")));
        sheet.submit("cheshire", DAY);
        assertThat(sheet.status()).isEqualTo(AnswerSheetStatus.SUBMITTED);
        assertThat(sheet.subRegion()).isEqualTo("cheshire");
        assertRefused("step-not-allowed", () -> sheet.answer(checked()));
        assertRefused("step-not-allowed", () -> sheet.submit("cheshire", DAY));
        sheet.reopen();
        assertThat(sheet.submittedOn()).isNull();
        assertThat(sheet.subRegion()).isNull();
        sheet.answer(checked(leveled(3, "VISION")));
        sheet.submit("cheshire", DAY);
        assertThat(sheet.answers()).containsExactly(leveled(3, "VISION"));
    }

    @Test
    void aBlankSheetIsNotSubmitted() {
        AnswerSheet sheet = sheet();
        assertRefused("nothing-answered", () -> sheet.submit("cheshire", DAY));
    }
}
