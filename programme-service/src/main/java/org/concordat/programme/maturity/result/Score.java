package org.concordat.programme.maturity.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those that answered score in a dimension. */
@Schema(name = "MaturityScore", description = "The mean of what those that answered score in a dimension")
public record Score(
        @Schema(description = "Whether so few answered, here or in what could be told from this, that nothing is shown")
        boolean withheld,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(nullable = true, description = "How many answered a level in it")
        Integer base,

        @Size(max = 5)
        @Pattern(regexp = "\\d\\.\\d{2}")
        @Schema(nullable = true, examples = "1.67", description = "To two decimals, half up; each sheet counts as much")
        String score) {

    static Score of(Collection<ScoreSum> sums, boolean withheld) {
        if (withheld) {
            return new Score(true, null, null);
        }
        int sheets = base(sums);
        BigDecimal scores = sums.stream().map(ScoreSum::scores).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Score(
                false, sheets, sheets == 0 ? null : Means.of(scores, sheets).toPlainString());
    }

    static int base(Collection<ScoreSum> sums) {
        return sums.stream().mapToInt(ScoreSum::sheets).sum();
    }
}
