package org.concordat.funding.openness.awardregister;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fund and the call that an award comes from. */
public record RegisteredOrigin(
        UUID fund,
        @Size(max = 200) String fundName,

        @Schema(nullable = true, description = "The call; null for an award of earlier times")
        UUID call,

        @Size(max = 200) @Schema(nullable = true) String callTitle,

        @Size(max = 50) @Schema(description = "The sub-region whose share it draws on, or REGIONAL")
        String part) {}
