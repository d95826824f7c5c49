package org.concordat.programme.maturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.maturity.questionnaire.Asked.about;
import static org.concordat.programme.maturity.questionnaire.Asked.choices;
import static org.concordat.programme.maturity.questionnaire.Asked.level;
import static org.concordat.programme.maturity.questionnaire.Asked.published;
import static org.concordat.programme.maturity.questionnaire.Asked.yesNo;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireKind.COMPETENCY;
import static org.concordat.programme.maturity.questionnaire.QuestionnaireKind.MATURITY;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final QuestionnaireDetails SOME =
            about(level("VISION", "LEADERSHIP"), yesNo("BUDGET", "LEADERSHIP"));

    private static Questionnaire draft(Question... questions) {
        return new Questionnaire("IMPROVEMENT", MATURITY, about(questions));
    }

    private static Question question(AnswerKind answer, List<String> levels, List<Option> options) {
        return new Question("VISION", "LEADERSHIP", "How far?", answer, levels, options, null);
    }

    @Test
    void isAmendedWhileItIsADraftAndNeverAgain() {
        Questionnaire questionnaire = draft(level("VISION", "LEADERSHIP"));
        questionnaire.amend(SOME, null);
        assertThat(questionnaire.details()).isEqualTo(SOME);
        questionnaire.publish();
        assertRefused("step-not-allowed", () -> questionnaire.amend(SOME, null));
        assertRefused("step-not-allowed", questionnaire::publish);
        questionnaire.withdraw();
        assertRefused("step-not-allowed", () -> questionnaire.amend(SOME, null));
        assertRefused("step-not-allowed", questionnaire::publish);
        assertRefused("step-not-allowed", questionnaire::withdraw);
    }

    @Test
    void aRoundAsksWhatIsPublishedAlone() {
        Questionnaire questionnaire = draft(level("VISION", "LEADERSHIP"));
        assertRefused("questionnaire-not-published", () -> questionnaire.requirePublished("/questionnaire"));
        questionnaire.publish();
        questionnaire.requirePublished("/questionnaire");
        questionnaire.withdraw();
        assertRefused("questionnaire-not-published", () -> questionnaire.requirePublished("/questionnaire"));
    }

    @Test
    void isPublishedWithAQuestionInEachDimension() {
        var dimension = new Dimension("LEADERSHIP", "Leadership");
        var blank = new Questionnaire("IMPROVEMENT", MATURITY, new QuestionnaireDetails("It", List.of(), List.of()));
        assertRefused("no-dimensions", blank::publish);
        blank.amend(
                new QuestionnaireDetails(
                        "It",
                        List.of(dimension, new Dimension("ACCESS", "Access")),
                        List.of(level("VISION", "LEADERSHIP"))),
                null);
        assertRefused("dimension-without-question", blank::publish);
        blank.amend(new QuestionnaireDetails("It", List.of(dimension), List.of(level("VISION", "LEADERSHIP"))), null);
        blank.publish();
        assertThat(blank.status()).isEqualTo(QuestionnaireStatus.PUBLISHED);
    }

    @Test
    void namesEachThingOnce() {
        assertRefused("question-repeated", () -> draft(level("VISION", "LEADERSHIP"), yesNo("VISION", "LEADERSHIP")));
        assertRefused("option-repeated", () -> draft(choices("CHANNELS", "ACCESS", "WEB", "WEB")));
        var twice = new Dimension("LEADERSHIP", "Leadership");
        assertRefused(
                "dimension-repeated",
                () -> new Questionnaire(
                        "IMPROVEMENT", MATURITY, new QuestionnaireDetails("It", List.of(twice, twice), List.of())));
        assertRefused(
                "unknown-dimension",
                () -> new Questionnaire(
                        "IMPROVEMENT",
                        MATURITY,
                        new QuestionnaireDetails("It", List.of(twice), List.of(yesNo("WEB", "ACCESS")))));
    }

    @Test
    void aQuestionOffersTwoThingsOrMoreOfItsKindAndNoOther() {
        var one = List.of(new Option("WEB", "Web"));
        var two = List.of(new Option("WEB", "Web"), new Option("POST", "Post"));
        assertRefused("question-levels", () -> draft(question(AnswerKind.LEVEL, List.of("No"), null)));
        assertRefused("question-options", () -> draft(question(AnswerKind.CHOICES, null, one)));
        assertRefused("question-levels", () -> draft(question(AnswerKind.YES_NO, List.of("No", "Yes"), null)));
        assertRefused("question-options", () -> draft(question(AnswerKind.LEVEL, List.of("No", "Yes"), two)));
        draft(question(AnswerKind.LEVEL, List.of("No", "Yes"), null));
        draft(question(AnswerKind.CHOICES, null, two));
    }

    @Test
    void aCompetencyProfileSaysOnceWhichLevelARoleRequires() {
        assertRefused("profile-of-maturity", () -> draft(level("VISION", "SKILLS", new RequiredLevel("lead", 3))));
        assertRefused("unknown-level", () -> competency(level("VISION", "SKILLS", new RequiredLevel("lead", 4))));
        assertRefused(
                "unknown-level",
                () -> competency(new Question(
                        "VISION",
                        "SKILLS",
                        "Is it?",
                        AnswerKind.YES_NO,
                        null,
                        null,
                        List.of(new RequiredLevel("lead", 0)))));
        assertRefused(
                "role-repeated",
                () -> competency(
                        level("VISION", "SKILLS", new RequiredLevel("lead", 3), new RequiredLevel("lead", 2))));
        assertRefused("no-competency-profile", () -> competency(level("VISION", "SKILLS"))
                .publish());
        Questionnaire profile = competency(level("VISION", "SKILLS", new RequiredLevel("lead", 3)));
        profile.publish();
        assertThat(profile.details().questions().get(0).requiredOf("lead")).contains(3);
        assertThat(profile.details().questions().get(0).requiredOf("clerk")).isEmpty();
    }

    private static Questionnaire competency(Question question) {
        return new Questionnaire("SKILLS", COMPETENCY, about(question));
    }

    @Test
    void isAnsweredForARoleOfItsProfileWhereCompetencyIsAsked() {
        Questionnaire profile = competency(level("VISION", "SKILLS", new RequiredLevel("lead", 3)));
        profile.requireProfileOf("lead", "/role");
        assertRefused("unknown-role", () -> profile.requireProfileOf("clerk", "/role"));
        assertRefused("unknown-role", () -> profile.requireProfileOf(null, "/role"));
        draft(level("VISION", "SKILLS")).requireProfileOf(null, "/role");
        assertRefused("role-of-maturity", () -> draft(level("VISION", "SKILLS")).requireProfileOf("lead", "/role"));
    }

    @Test
    void theNextEditionKeepsCodeAndKindAndWhatAQuestionTakes() {
        Questionnaire first = published(MATURITY, SOME);
        var second =
                new Questionnaire(first, about(level("VISION", "LEADERSHIP"), choices("BOOKS", "ACCESS", "A", "B")));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.code()).isEqualTo("IMPROVEMENT");
        assertThat(second.kind()).isEqualTo(MATURITY);
        assertThat(second.previousEdition()).isEqualTo(first.id());
        var otherwise = about(yesNo("VISION", "LEADERSHIP"));
        assertRefused("question-changed", () -> new Questionnaire(first, otherwise));
        assertRefused("question-changed", () -> second.amend(otherwise, first));
        var fewer = about(question(AnswerKind.LEVEL, List.of("No", "Yes"), null));
        assertRefused("question-changed", () -> second.amend(fewer, first));
    }

    @Test
    void noEditionFollowsADraft() {
        assertRefused("previous-edition-drafted", () -> new Questionnaire(draft(yesNo("A", "B")), SOME));
    }
}
