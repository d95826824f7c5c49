package org.concordat.programme.maturity.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.questionnaire.Question;
import org.concordat.programme.maturity.questionnaire.QuestionnaireDetails;

/** What is answered to a questionnaire, each answer as its question takes it. */
public final class CheckedAnswers {

    private final List<GivenAnswer> given;
    private final Map<String, Question> asked;

    public CheckedAnswers(List<GivenAnswer> given, QuestionnaireDetails questionnaire) {
        this.given = List.copyOf(given);
        this.asked = questionnaire.questions().stream().collect(Collectors.toMap(Question::code, Function.identity()));
        var answered = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            require(given.get(i), answered, "/answers/" + i);
        }
    }

    private void require(GivenAnswer answer, HashSet<String> answered, String pointer) {
        Question question = asked.get(answer.question());
        if (question == null) {
            throw Refusal.rule(
                    "unknown-question",
                    pointer + "/question",
                    "The questionnaire does not ask %s. Send the code of one of its questions."
                            .formatted(answer.question()));
        }
        if (!answered.add(question.code())) {
            throw Refusal.rule(
                    "question-answered-twice",
                    pointer + "/question",
                    "%s is answered before. Answer each once.".formatted(question.code()));
        }
        answer.requireFits(question, pointer);
    }

    List<Choice> choices() {
        return given.stream().flatMap(GivenAnswer::choices).toList();
    }

    /** Of the dimensions in which a level was answered. */
    List<DimensionSum> sums() {
        var sums = new LinkedHashMap<String, DimensionSum>();
        for (GivenAnswer answer : given) {
            if (answer.level() != null) {
                String dimension = asked.get(answer.question()).dimension();
                sums.merge(dimension, new DimensionSum(dimension, answer.level(), 1), DimensionSum::plus);
            }
        }
        return List.copyOf(sums.values());
    }
}
