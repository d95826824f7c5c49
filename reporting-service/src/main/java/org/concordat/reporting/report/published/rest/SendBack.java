package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the authors are to look at again. */
@Schema(name = "SendBackPublication")
public record SendBack(
        @NotBlank @Size(max = 2000) @Schema(examples = "Say what the shortfall in visits means for the next half-year")
        String why,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
