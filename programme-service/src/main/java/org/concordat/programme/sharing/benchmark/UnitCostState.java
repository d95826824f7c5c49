package org.concordat.programme.sharing.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit cost as its events, its history and all answers show it. */
public record UnitCostState(
        UUID id,
        UUID organisation,
        @JsonUnwrapped CostedChannel costed,
        @JsonUnwrapped CostState cost,

        @Schema(description = "Whether the organisation agreed that others see it")
        boolean shown,

        UnitCostStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn; null when it was not")
        String withdrawnBecause) {}
