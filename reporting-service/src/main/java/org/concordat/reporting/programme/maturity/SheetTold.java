package org.concordat.reporting.programme.maturity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What programme tells of a sheet. Its role divides competency, its sub-region all else; a sheet counts for the
 * sub-region that submitted it, whatever follows it.
 */
public record SheetTold(
        @NotNull UUID id,
        @NotNull UUID round,
        String role,
        @NotNull String status,
        String subRegion,
        List<@Valid Answer> answers,
        List<@Valid Score> scores) {

    /** What was answered to a question; what is blank has no answer, and a blank is not a "no". */
    public record Answer(@NotNull String question, Integer level, Boolean yes, List<String> options) {

        public Answer {
            options = options == null ? List.of() : List.copyOf(options);
        }

        Stream<String> chosen() {
            if (level != null) {
                return Stream.of(level.toString());
            }
            return yes == null ? options.stream() : Stream.of(yes ? "YES" : "NO");
        }
    }

    /** The mean of the levels in a dimension, to two decimals, and how many there are. */
    public record Score(
            @NotNull String dimension,
            @NotNull BigDecimal score,
            @NotNull Integer answered) {

        /** Levels are whole, and at most 100 are answered: so the sum follows from the rounded mean. */
        int levels() {
            return score.multiply(BigDecimal.valueOf(answered))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }

    public SheetTold {
        answers = answers == null ? List.of() : List.copyOf(answers);
        scores = scores == null ? List.of() : List.copyOf(scores);
    }

    boolean isSubmitted() {
        return status.equals("SUBMITTED");
    }

    /** What is of no sub-region is a part of the region too. */
    String part() {
        if (role != null) {
            return role;
        }
        return subRegion == null ? "NONE" : subRegion;
    }
}
