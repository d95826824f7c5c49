package org.concordat.reporting.indicator.returns.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be looked at in a return. */
public record QueryReturn(
        @NotBlank @Size(max = 2000) @Schema(examples = "Does the figure include school visits?")
        String query,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
