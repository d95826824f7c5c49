package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which figures are approved. */
@Schema(name = "ApprovePublication")
public record Approve(
        @NotNull
        @Schema(
                examples = "2008-10-20T09:00:00Z",
                description = "When the figures that were reviewed were drawn up: figuresKnownAt of the version")
        Instant figuresKnownAt,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
