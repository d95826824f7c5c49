package org.concordat.programme.programme.contribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution as its events, its history and all answers show it. */
public record ContributionState(
        UUID id,

        @Schema(description = "The organisation that gave it")
        UUID organisation,

        @JsonUnwrapped ContributionDetails details,
        ContributionStatus status,

        @Schema(nullable = true, description = "Null unless it was confirmed")
        LocalDate confirmedOn,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why it was rejected or withdrawn; null while it counts")
        String endedBecause) {}
