package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.reporting.known.DatedFacts;

/** Everything that may be answered to the questions of questionnaires, also what nobody answers. */
@Singleton
public class ChoiceFacts extends DatedFacts<ChoiceFacts.Questionnaire, ChoiceFacts.Choice> {

    /** What programme tells of an edition of a questionnaire. */
    public record Questionnaire(@NotNull UUID id, List<@Valid Question> questions) {

        public Questionnaire {
            questions = questions == null ? List.of() : List.copyOf(questions);
        }
    }

    /** A question, and what it takes for an answer. */
    public record Question(
            @NotNull String code,
            @NotNull String dimension,
            @NotNull String text,
            @NotNull String answer,
            List<String> levels,
            List<@Valid Option> options) {

        public Question {
            levels = levels == null ? List.of() : List.copyOf(levels);
            options = options == null ? List.of() : List.copyOf(options);
        }

        private List<Option> choices() {
            return switch (answer) {
                case "YES_NO" -> List.of(new Option("YES", "Yes"), new Option("NO", "No"));
                case "LEVEL" ->
                    IntStream.range(0, levels.size())
                            .mapToObj(level -> new Option(Integer.toString(level), levels.get(level)))
                            .toList();
                default -> options;
            };
        }
    }

    /** What may be chosen. */
    public record Option(@NotNull String code, @NotNull String name) {}

    /**
     * Something that may be answered to a question.
     *
     * @param place of the question among all
     * @param chosenPlace among what may be answered
     */
    public record Choice(
            UUID questionnaire,
            String dimension,
            String question,
            int place,
            String wording,
            String answer,
            String chosen,
            String chosenName,
            int chosenPlace) {}

    ChoiceFacts() {
        super("asked_choice", 1, "programme.questionnaires", Questionnaire.class, Choice.class);
    }

    @Override
    public List<Choice> of(Questionnaire told) {
        return IntStream.range(0, told.questions().size())
                .boxed()
                .flatMap(place -> choices(told, place, told.questions().get(place)))
                .toList();
    }

    private static Stream<Choice> choices(Questionnaire told, int place, Question question) {
        List<Option> choices = question.choices();
        return IntStream.range(0, choices.size())
                .mapToObj(chosen -> new Choice(
                        told.id(),
                        question.dimension(),
                        question.code(),
                        place,
                        question.text(),
                        question.answer(),
                        choices.get(chosen).code(),
                        choices.get(chosen).name(),
                        chosen));
    }
}
