package org.concordat.reporting.indicator.period;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period in a list. */
@Schema(name = "PeriodItem", description = "A period in a list; read it by its id for its reopenings")
public record PeriodSummaryView(
        UUID id,
        UUID questionnaire,
        @Size(max = 200) String name,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate dueOn,
        @Schema(description = "Grows with each change") long version) {}
