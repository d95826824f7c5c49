package org.concordat.programme.benefit.saving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saving as its events and its history show it. */
public record SavingState(
        UUID id,

        @Schema(description = "The organisation that saves") UUID organisation,

        SavingSource source,

        @JsonUnwrapped SavingDetails details,

        @Size(max = Saving.MOST_YEARS) List<SavingYear> years,

        SavingStatus status,

        LocalDate claimedOn,

        @Schema(nullable = true, description = "Null until there is some")
        SavingEvidence evidence,

        @Schema(nullable = true, description = "Null until another person has validated it")
        LocalDate validatedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it is none; null unless it was rejected")
        String rejectedBecause,

        @Schema(
                nullable = true,
                description = "The saving that counts in its place, because both are one; null when it counts itself")
        UUID duplicateOf,

        @Size(max = Saving.MOST_DISTINCTIONS)
        @Schema(description = "Savings that look the same and are not, as somebody decided")
        List<UUID> distinctFrom) {}
