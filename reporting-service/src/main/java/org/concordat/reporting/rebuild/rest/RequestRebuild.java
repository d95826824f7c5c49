package org.concordat.reporting.rebuild.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order for a rebuild. */
public record RequestRebuild(
        @Size(max = 1000) @Schema(nullable = true, description = "Why, for whoever asks later")
        String reason) {}
