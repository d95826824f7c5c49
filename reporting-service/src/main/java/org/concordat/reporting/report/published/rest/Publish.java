package org.concordat.reporting.report.published.rest;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a version is published. */
@Schema(name = "PublishPublication")
public record Publish(
        @Schema(nullable = true, description = "An instant ahead; leave it out to publish now")
        Instant publishedAt,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {}
