package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a publication. */
public record BeginVersion(
        @NotBlank @Size(max = 2000) @Schema(examples = "Two payments of September had not been recorded")
        String changeNote,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
