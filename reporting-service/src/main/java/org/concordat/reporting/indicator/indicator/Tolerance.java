package org.concordat.reporting.indicator.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.concordat.platform.value.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much a value may change on the last period before a reason is asked for. */
@Schema(description = "By how much a value may change on the last period without a reason")
public record Tolerance(
        @NotNull
        @Size(max = 17)
        @Pattern(regexp = Figures.NOTATION, message = "is a decimal number of zero or more, like 10 or 2.5")
        @Schema(examples = "10", description = "A decimal text")
        String figure,

        @NotNull
        @Schema(
                description = "UNITS counts in the indicator's own: pounds, percentage points or steps of its scale;"
                        + " PER_CENT is of the last value")
        Basis basis) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the figure counts in. */
    @Schema(name = "ToleranceBasis")
    public enum Basis {
        UNITS,
        PER_CENT
    }

    /** A change by exactly the tolerance is within it; from zero no change is so many per cent. */
    boolean allows(BigDecimal last, BigDecimal now) {
        BigDecimal change = now.subtract(last).abs();
        BigDecimal most = new BigDecimal(figure);
        return basis == Basis.UNITS
                ? change.compareTo(most) <= 0
                : change.multiply(HUNDRED).compareTo(last.abs().multiply(most)) <= 0;
    }
}
