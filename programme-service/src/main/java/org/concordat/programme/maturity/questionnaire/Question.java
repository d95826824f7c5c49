package org.concordat.programme.maturity.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question and what it takes for an answer. */
@Schema(description = "A question and what it takes for an answer")
public record Question(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = QuestionCode.PATTERN, message = QuestionCode.MESSAGE)
        @Schema(examples = "SHARED_VISION", description = "The same in each edition, so that rounds compare")
        String code,

        @NotNull @Size(max = 50) @Schema(examples = "LEADERSHIP", description = "Code of its dimension")
        String dimension,

        @NotBlank @Size(max = 1000) @Schema(examples = "Do members and officers share a vision of change?")
        String text,

        @NotNull @Schema(description = "One of its levels, yes or no, or one or several of its options")
        AnswerKind answer,

        @Size(max = Question.MOST_LEVELS)
        @Schema(
                examples = "[\"Not begun\",\"Begun\",\"Done\"]",
                description = "Names of the levels from 0 on, of LEVEL")
        List<@NotBlank @Size(max = 200) String> levels,

        @Size(max = Question.MOST_OPTIONS) @Schema(description = "Of CHOICES")
        List<@NotNull @Valid Option> options,

        @Size(max = Question.MOST_ROLES)
        @Schema(description = "Of LEVEL in a questionnaire about competency: the level that each role requires")
        List<@NotNull @Valid RequiredLevel> required) {

    /** The levels are 0 to 9. */
    static final int MOST_LEVELS = 10;

    static final int MOST_OPTIONS = 30;
    static final int MOST_ROLES = 30;

    /** Between less than two there is nothing to choose. */
    private static final int FEWEST = 2;

    public Question {
        levels = copied(levels);
        options = copied(options);
        required = copied(required);
    }

    private static <T> List<T> copied(List<T> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    /** @param pointer to the question in the request */
    void requireSound(String pointer) {
        requireOnly(AnswerKind.LEVEL, levels, "levels", pointer);
        requireOnly(AnswerKind.CHOICES, options, "options", pointer);
        var codes = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            if (!codes.add(options.get(i).code())) {
                throw Refusal.rule(
                        "option-repeated",
                        "%s/options/%d/code".formatted(pointer, i),
                        "This option is named before. Name each once.");
            }
        }
        requireProfile(pointer);
    }

    private void requireOnly(AnswerKind kind, List<?> offered, String property, String pointer) {
        if (answer == kind ? offered.size() < FEWEST : !offered.isEmpty()) {
            throw Refusal.rule(
                    "question-" + property,
                    pointer + "/" + property,
                    "A question has two %s or more when it takes %s, and none otherwise.".formatted(property, kind));
        }
    }

    private void requireProfile(String pointer) {
        var roles = new HashSet<String>();
        for (int i = 0; i < required.size(); i++) {
            RequiredLevel each = required.get(i);
            if (!roles.add(each.role())) {
                throw Refusal.rule(
                        "role-repeated",
                        "%s/required/%d/role".formatted(pointer, i),
                        "What this role requires is said before. Say it once.");
            }
            if (each.level() >= levels.size()) {
                throw Refusal.rule(
                        "unknown-level",
                        "%s/required/%d/level".formatted(pointer, i),
                        answer == AnswerKind.LEVEL
                                ? "The levels of the question are 0 to %d.".formatted(levels.size() - 1)
                                : "Only a question that takes a level has one that a role requires.");
            }
        }
    }

    /** Whether an answer to the one can be held against an answer to the other. */
    boolean isAnsweredAs(Question other) {
        return answer == other.answer && levels.size() == other.levels.size();
    }

    /** The level that a role requires, where one is said. */
    public Optional<Integer> requiredOf(String role) {
        return required.stream()
                .filter(each -> each.role().equals(role))
                .map(RequiredLevel::level)
                .findFirst();
    }
}
