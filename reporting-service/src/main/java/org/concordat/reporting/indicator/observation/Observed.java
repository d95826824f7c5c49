package org.concordat.reporting.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.concordat.reporting.indicator.indicator.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was observed: a value, or why there is none. */
@Embeddable
@Schema(description = "What was observed: a value, or why there is none")
public record Observed(
        // a word of SQL
        @Column(name = "given_value")
        @Size(max = 50)
        @Schema(nullable = true, examples = "84.5", description = "As its indicator takes; null where it is missing")
        String value,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Why there is no value")
        Missing missing,

        @Schema(nullable = true, examples = "412", description = "Of how many it is a share")
        Integer base) {

    /** A level's code begins with a letter, so that no code is taken for a figure. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The same as a figure; {@code null} of a value that is none. */
    static BigDecimal figure(String value) {
        return value != null && FIGURE.matcher(value).matches() ? new BigDecimal(value) : null;
    }

    /** Whether both say the same, however their figures are written. */
    boolean says(Observed other) {
        BigDecimal figure = figure(value);
        BigDecimal others = figure(other.value);
        return figure == null || others == null
                ? equals(other)
                : figure.compareTo(others) == 0 && Objects.equals(base, other.base);
    }
}
