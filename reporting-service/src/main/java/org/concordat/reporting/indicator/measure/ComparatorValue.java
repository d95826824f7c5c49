package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The comparator of one period. */
@Schema(description = "The comparator of one period")
public record ComparatorValue(
        @NotNull @Schema(description = "The last day of the period")
        LocalDate lastDay,

        @NotBlank @Size(max = 50) @Schema(examples = "81.2", description = "As the indicator takes")
        String value) {}
