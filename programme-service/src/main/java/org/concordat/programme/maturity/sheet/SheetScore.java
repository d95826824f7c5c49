package org.concordat.programme.maturity.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sheet scores in a dimension. */
@Schema(description = "The mean of the levels that a sheet answered in a dimension")
public record SheetScore(
        @Size(max = 50) String dimension,

        @Size(max = 5)
        @Pattern(regexp = "\\d\\.\\d{2}")
        @Schema(examples = "1.67", description = "To two decimals, half up; a blank counts for nothing")
        String score,

        @Min(1) @Max(100) @Schema(description = "How many levels were answered")
        int answered) {

    static SheetScore of(DimensionSum sum) {
        return new SheetScore(sum.dimension(), sum.score(), sum.answered());
    }
}
