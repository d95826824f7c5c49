package org.concordat.programme.maturity.questionnaire;

import java.util.List;
import java.util.stream.Stream;

/** Questionnaires and questions for tests. */
public final class Asked {

    private Asked() {}

    /** With the levels 0 to 3. */
    public static Question level(String code, String dimension, RequiredLevel... required) {
        return new Question(
                code,
                dimension,
                "How far?",
                AnswerKind.LEVEL,
                List.of("No", "Begun", "Far", "Done"),
                null,
                List.of(required));
    }

    public static Question yesNo(String code, String dimension) {
        return new Question(code, dimension, "Is it?", AnswerKind.YES_NO, null, null, null);
    }

    public static Question choices(String code, String dimension, String... options) {
        return new Question(
                code,
                dimension,
                "Which?",
                AnswerKind.CHOICES,
                null,
                Stream.of(options).map(each -> new Option(each, each)).toList(),
                null);
    }

    /** With the dimensions that the questions name. */
    public static QuestionnaireDetails about(Question... questions) {
        return new QuestionnaireDetails(
                "Maturity",
                Stream.of(questions)
                        .map(Question::dimension)
                        .distinct()
                        .map(each -> new Dimension(each, each))
                        .toList(),
                List.of(questions));
    }

    public static Questionnaire published(QuestionnaireKind kind, QuestionnaireDetails details) {
        var questionnaire = new Questionnaire("IMPROVEMENT", kind, details);
        questionnaire.publish();
        return questionnaire;
    }

    public static Questionnaire after(Questionnaire previous, QuestionnaireDetails details) {
        var questionnaire = new Questionnaire(previous, details);
        questionnaire.publish();
        return questionnaire;
    }
}
