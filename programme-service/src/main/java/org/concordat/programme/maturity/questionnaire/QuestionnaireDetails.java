package org.concordat.programme.maturity.questionnaire;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a questionnaire asks. */
public record QuestionnaireDetails(
        @Size(max = 200) @Schema(examples = "Maturity of business improvement")
        String title,

        @Size(max = QuestionnaireDetails.MOST_DIMENSIONS) List<Dimension> dimensions,

        @Size(max = QuestionnaireDetails.MOST_QUESTIONS) List<Question> questions) {

    public static final int MOST_DIMENSIONS = 20;
    public static final int MOST_QUESTIONS = 100;

    public QuestionnaireDetails {
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
    }

    void requireSound(QuestionnaireKind kind) {
        var known = new HashSet<String>();
        for (int i = 0; i < dimensions.size(); i++) {
            if (!known.add(dimensions.get(i).code())) {
                throw Refusal.rule(
                        "dimension-repeated",
                        "/dimensions/%d/code".formatted(i),
                        "This dimension is named before. Name each once.");
            }
        }
        var asked = new HashSet<String>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            String pointer = "/questions/" + i;
            if (!asked.add(question.code())) {
                throw Refusal.rule(
                        "question-repeated", pointer + "/code", "This question is asked before. Ask each once.");
            }
            if (!known.contains(question.dimension())) {
                throw Refusal.rule(
                        "unknown-dimension",
                        pointer + "/dimension",
                        "The questionnaire has no dimension %s. Send the code of one of its dimensions."
                                .formatted(question.dimension()));
            }
            if (kind == QuestionnaireKind.MATURITY && !question.required().isEmpty()) {
                throw Refusal.rule(
                        "profile-of-maturity",
                        pointer + "/required",
                        "What roles require is asked of competency. Leave it out.");
            }
            question.requireSound(pointer);
        }
    }

    /** Of which its competency profile says something. */
    public SortedSet<String> roles() {
        return questions.stream()
                .flatMap(question -> question.required().stream())
                .map(RequiredLevel::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The questions about a dimension that take a level, each with how many levels it has. */
    public Map<String, Integer> levelsAskedAbout(String dimension) {
        return questions.stream()
                .filter(each -> each.dimension().equals(dimension) && each.answer() == AnswerKind.LEVEL)
                .collect(Collectors.toMap(Question::code, each -> each.levels().size()));
    }

    /** An edition that asks a question otherwise than the one before it asks another question. */
    void requireComparable(QuestionnaireDetails earlier) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (earlier.questions.stream()
                    .anyMatch(each -> each.code().equals(question.code()) && !each.isAnsweredAs(question))) {
                throw Refusal.rule(
                        "question-changed",
                        "/questions/%d/code".formatted(i),
                        "The edition before asks %s with other answers or levels. Give the new question another code."
                                .formatted(question.code()));
            }
        }
    }

    void requireWhole(QuestionnaireKind kind) {
        if (dimensions.isEmpty()) {
            throw Refusal.rule("no-dimensions", "It asks about nothing yet. Amend it with dimensions and questions.");
        }
        for (Dimension dimension : dimensions) {
            if (questions.stream().noneMatch(each -> each.dimension().equals(dimension.code()))) {
                throw Refusal.rule(
                        "dimension-without-question",
                        "Nothing is asked about %s. Amend the questionnaire with a question, or without the dimension."
                                .formatted(dimension.code()));
            }
        }
        if (kind == QuestionnaireKind.COMPETENCY
                && questions.stream().allMatch(each -> each.required().isEmpty())) {
            throw Refusal.rule(
                    "no-competency-profile",
                    "No role requires anything yet. Amend its questions with the levels that roles require.");
        }
    }
}
