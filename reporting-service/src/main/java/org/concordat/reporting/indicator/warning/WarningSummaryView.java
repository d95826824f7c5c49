package org.concordat.reporting.indicator.warning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning in a list. */
@Schema(name = "EarlyWarningItem", description = "A warning in a list; read it by its id for the values it rests on")
public record WarningSummaryView(
        UUID id,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        UUID organisation,
        @Size(max = 50) String organisationType,
        @Size(max = 50) @Schema(nullable = true) String subRegion,
        WarningCause cause,
        LocalDate firstDay,
        LocalDate lastDay,
        WarningStatus status,
        LocalDate openedOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) ClosedBecause closedBecause,
        @Schema(description = "Grows with each change") long version) {}
