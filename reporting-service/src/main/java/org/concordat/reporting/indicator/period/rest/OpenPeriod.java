package org.concordat.reporting.indicator.period.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.period.PeriodDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new period of a questionnaire. */
public record OpenPeriod(
        @NotNull UUID questionnaire,

        @NotBlank @Size(max = 200) @Schema(examples = "First half of 2008-09")
        String name,

        @NotNull @Schema(examples = "2008-04-01", description = "The first day that its values are about")
        LocalDate firstDay,

        @NotNull @Schema(examples = "2008-09-30", description = "The last one")
        LocalDate lastDay,

        @NotNull @Schema(examples = "2008-10-31", description = "The last day on which a return is not late")
        LocalDate dueOn,

        @NotNull @Schema(examples = "2008-11-30", description = "From this day on nothing about it is changed")
        LocalDate locksOn,

        @Schema(nullable = true, description = "From when final values are shown to others; when it locks, when absent")
        LocalDate visibleFrom,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    PeriodDetails details() {
        return new PeriodDetails(name, firstDay, lastDay, dueOn, locksOn, visibleFrom == null ? locksOn : visibleFrom);
    }
}
