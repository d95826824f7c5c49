package org.concordat.reporting.indicator.warning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning as its events, its history and its readers see it. Why it was decided stands in its history, for its readers. */
public record WarningState(
        UUID id,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        @Schema(description = "Who should be offered support while it is open")
        UUID organisation,

        @Size(max = 50) @Schema(description = "Code of the organisation's type when it opened first")
        String organisationType,

        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the organisation's sub-region when it opened first")
        String subRegion,

        WarningCause cause,

        @Schema(description = "The first day of the period in which the cause showed")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Size(max = Warning.MOST_VALUES) @Schema(description = "The values that show the cause, the oldest first")
        List<WarnedValue> values,

        WarningStatus status,
        LocalDate openedOn,

        @Schema(nullable = true, description = "Null while it is open")
        LocalDate closedOn,

        @Schema(nullable = true, description = "Null while it is open")
        ClosedBecause closedBecause,

        @Size(max = 200) @Schema(nullable = true, description = "The body or role that decided to close it")
        String decidedBy,

        @Schema(nullable = true, description = "The end of the last period that the decision knew of")
        LocalDate coversUntil) {

    static WarningState of(Warning warning) {
        return new WarningState(
                warning.id(),
                warning.indicator(),
                warning.organisation(),
                warning.organisationType(),
                warning.subRegion(),
                warning.cause(),
                warning.period().firstDay(),
                warning.period().lastDay(),
                warning.values(),
                warning.status(),
                warning.openedOn(),
                warning.closedOn(),
                warning.closedBecause(),
                warning.decidedBy(),
                warning.coversUntil());
    }
}
