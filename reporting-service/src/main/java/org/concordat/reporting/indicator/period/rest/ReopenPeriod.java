package org.concordat.reporting.indicator.period.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision to reopen a period. */
public record ReopenPeriod(
        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Improvement board", description = "The body or role that decided; no person")
        String decidedBy,

        @NotNull @Schema(description = "From this day on it is locked again")
        LocalDate locksOn,

        @Schema(nullable = true, description = "The day of the decision")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "Two returns counted a pool twice")
        String reason)
        implements DatedRequest {}
