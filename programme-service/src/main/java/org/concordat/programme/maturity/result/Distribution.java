package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.programme.maturity.questionnaire.AnswerKind;
import org.concordat.programme.maturity.questionnaire.Option;
import org.concordat.programme.maturity.questionnaire.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How those that answered a question answered it. */
@Schema(description = "How those that answered a question answered it")
public record Distribution(
        @Schema(description = "Whether so few answered, here or in what could be told from this, that nothing is shown")
        boolean withheld,

        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(nullable = true, description = "How many answered the question; who left it blank is not among them")
        Integer base,

        @Size(max = 5)
        @Pattern(regexp = "\\d\\.\\d{2}")
        @Schema(nullable = true, examples = "1.78", description = "Of a level that somebody answered, to two decimals")
        String meanLevel,

        @Size(max = Distribution.MOST) @Schema(description = "Of what may be chosen; none while nothing is shown")
        List<Share> shares) {

    static final int MOST = 30;

    /** How many chose something. */
    @Schema(name = "AnswerShare")
    public record Share(
            @Size(max = 50) @Schema(examples = "2", description = "A level, YES or NO, or the code of an option")
            String chosen,

            @Size(max = 200) String name,
            @Min(0) @Max(Integer.MAX_VALUE) int count,

            @Min(0)
            @Max(100)
            @Schema(
                    examples = "78",
                    description = "Of the base, in whole per cent, half up; those of several choices may exceed 100")
            int sharePercent) {}

    static Distribution of(Question question, Counted counted, boolean withheld) {
        if (withheld) {
            return new Distribution(true, null, null, List.of());
        }
        if (counted.base() == 0) {
            return new Distribution(false, 0, null, List.of());
        }
        return new Distribution(
                false,
                counted.base(),
                mean(question, counted).map(BigDecimal::toPlainString).orElse(null),
                choices(question).stream()
                        .map(each -> new Share(
                                each.code(),
                                each.name(),
                                counted.of(each.code()),
                                Shares.percent(counted.of(each.code()), counted.base())))
                        .toList());
    }

    private static Optional<BigDecimal> mean(Question question, Counted counted) {
        return question.answer() == AnswerKind.LEVEL ? Optional.of(counted.meanLevel()) : Optional.empty();
    }

    /** Everything that may be chosen, also what nobody chose. */
    private static List<Option> choices(Question question) {
        return switch (question.answer()) {
            case YES_NO -> List.of(new Option("YES", "Yes"), new Option("NO", "No"));
            case CHOICES -> question.options();
            case LEVEL -> {
                var levels = new ArrayList<Option>();
                question.levels().forEach(name -> levels.add(new Option(Integer.toString(levels.size()), name)));
                yield levels;
            }
        };
    }
}
