package org.concordat.reporting.indicator.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations are compared with, period by period, such as the national average; it is data with a source. */
@Schema(description = "What organisations are compared with, period by period, such as the national average")
public record ComparatorSeries(
        @NotBlank @Size(max = 200) @Schema(examples = "National average")
        String name,

        @NotBlank
        @Size(max = 500)
        @Schema(examples = "National indicator set, annual data", description = "Where it comes from")
        String source,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "One for each period")
        List<@NotNull @Valid ComparatorValue> values) {

    public ComparatorSeries {
        values = values == null ? null : List.copyOf(values);
    }

    /** That of the same period alone: no other one takes its place. */
    Optional<String> of(LocalDate lastDay) {
        return values.stream()
                .filter(each -> each.lastDay().equals(lastDay))
                .map(ComparatorValue::value)
                .findFirst();
    }
}
