package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that needs no more than a day and a reason. */
@Schema(name = "PublicationStep")
public record TakeStep(
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason) implements DatedRequest {}
