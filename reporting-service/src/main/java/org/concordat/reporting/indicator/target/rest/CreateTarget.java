package org.concordat.reporting.indicator.target.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.target.SaidBy;
import org.concordat.reporting.indicator.target.TargetOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new target. */
public record CreateTarget(
        @NotNull @Size(max = 50) @Schema(examples = "CASHABLE_SAVINGS", description = "Code of the indicator; stays")
        String indicator,

        @Schema(nullable = true, description = "Whose it is; for all organisations together when absent; stays")
        UUID organisation,

        @NotNull @Schema(description = "First day of the period; stays")
        LocalDate firstDay,

        @NotNull @Schema(description = "Last day of the period; stays")
        LocalDate lastDay,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Regional efficiency strategy", description = "Who or what sets it; stays")
        String source,

        @NotBlank
        @Size(max = 50)
        @Schema(examples = "2008-11", description = "The version of the source that says so; stays")
        String sourceVersion,

        @NotBlank @Size(max = 50) @Schema(examples = "9000.00", description = "As the indicator takes it")
        String value,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    TargetOf of() {
        return new TargetOf(indicator, organisation, firstDay, lastDay);
    }

    SaidBy saidBy() {
        return new SaidBy(source, sourceVersion);
    }
}
