package org.concordat.reporting.indicator.warning.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision to close a warning. */
public record CloseWarning(
        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Improvement board", description = "The body or role that decided; no person")
        String decidedBy,

        @Schema(nullable = true, description = "The day of the decision")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "The pool is closed for repair until June")
        String reason)
        implements DatedRequest {}
