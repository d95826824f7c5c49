package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure in a list. */
@Schema(
        name = "MeasureItem",
        description = "A measure in a list; read it by its id for its rule, its standing for how it stands")
public record MeasureSummaryView(
        UUID id,
        @Size(max = 50) String code,
        MeasureKind kind,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the indicator of its rule")
        String indicator,

        @Size(max = 200) String name,

        @Schema(description = "By the end of this day it is to be met")
        LocalDate dueDay,

        @Schema(description = "Grows with each change") long version) {

    /** As it is selected. */
    public MeasureSummaryView(
            UUID id,
            String code,
            MeasureKind kind,
            String indicator,
            MeasureDetails details,
            LocalDate dueDay,
            long version) {
        this(id, code, kind, indicator, details.name(), dueDay, version);
    }
}
