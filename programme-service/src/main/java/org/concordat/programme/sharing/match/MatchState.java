package org.concordat.programme.sharing.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A match as its events, its history and all answers show it. */
public record MatchState(
        UUID id,
        @JsonUnwrapped Pair pair,

        @Size(max = 2000) @Schema(examples = "Both share a payroll; theirs runs already")
        String why,

        LocalDate offeredOn,
        MatchStatus status,

        @Schema(nullable = true, description = "Null until they want to be introduced")
        LocalDate acceptedOn,

        @Schema(nullable = true, description = "Null unless they do not")
        LocalDate declinedOn,

        @Size(max = 2000) @Schema(nullable = true) String declinedBecause,

        @Schema(nullable = true, description = "Null until it is recorded what came of it")
        LocalDate outcomeOn,

        @Size(max = 4000) @Schema(nullable = true, description = "What came of it")
        String outcome) {}
