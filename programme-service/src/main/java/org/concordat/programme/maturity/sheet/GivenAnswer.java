package org.concordat.programme.maturity.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.questionnaire.Option;
import org.concordat.programme.maturity.questionnaire.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to a question; what is left blank has no answer, and a blank is not a "no". */
@Schema(description = "What was answered to a question: a level, yes or no, or options, as the question takes it")
public record GivenAnswer(
        @NotNull @Size(max = 50) @Schema(examples = "SHARED_VISION", description = "Code of the question")
        String question,

        @Min(0) @Max(9) @Schema(nullable = true, examples = "2")
        Integer level,

        @Schema(nullable = true) Boolean yes,

        @Size(max = GivenAnswer.MOST_OPTIONS) @Schema(description = "Codes of those that were chosen")
        List<@NotNull @Size(max = 50) String> options) {

    static final int MOST_OPTIONS = 30;

    public GivenAnswer {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Refuses what the question does not take, with a pointer to it. */
    void requireFits(Question asked, String pointer) {
        boolean fits =
                switch (asked.answer()) {
                    case LEVEL -> level != null && yes == null && options.isEmpty();
                    case YES_NO -> level == null && yes != null && options.isEmpty();
                    case CHOICES -> level == null && yes == null && !options.isEmpty();
                };
        if (!fits) {
            throw Refusal.rule(
                    "answer-does-not-fit",
                    pointer,
                    "%s takes %s and nothing else. Leave the question out where it stays blank."
                            .formatted(
                                    question,
                                    switch (asked.answer()) {
                                        case LEVEL -> "a level";
                                        case YES_NO -> "yes: true or false";
                                        case CHOICES -> "one or several options";
                                    }));
        }
        if (level != null && level >= asked.levels().size()) {
            throw Refusal.rule(
                    "unknown-level",
                    pointer + "/level",
                    "The levels of %s are 0 to %d."
                            .formatted(question, asked.levels().size() - 1));
        }
        requireOptionsOf(asked, pointer);
    }

    private void requireOptionsOf(Question asked, String pointer) {
        List<String> left =
                new ArrayList<>(asked.options().stream().map(Option::code).toList());
        for (int i = 0; i < options.size(); i++) {
            if (!left.remove(options.get(i))) {
                throw Refusal.rule(
                        "unknown-option",
                        "%s/options/%d".formatted(pointer, i),
                        "%s has no option %s, or it is chosen twice. Left to choose: %s."
                                .formatted(question, options.get(i), String.join(", ", left)));
            }
        }
    }

    /** A row for each thing that was chosen. */
    Stream<Choice> choices() {
        return options.isEmpty()
                ? Stream.of(new Choice(question, level, yes, null))
                : options.stream().map(option -> new Choice(question, null, null, option));
    }

    /** The answer that choices of one question make. */
    static GivenAnswer of(List<Choice> choices) {
        Choice first = choices.get(0);
        return new GivenAnswer(
                first.question(),
                first.level(),
                first.yes(),
                choices.stream().map(Choice::option).filter(Objects::nonNull).toList());
    }
}
