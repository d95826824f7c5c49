package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a measure should be on a day on its way to the target. */
@Schema(description = "Where a measure should be on a day on its way to the target")
public record PathPoint(
        @NotNull LocalDate day,

        @NotNull
        @Size(max = 18)
        @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 60")
        @Schema(examples = "60", description = "In the target's unit")
        String value) {}
