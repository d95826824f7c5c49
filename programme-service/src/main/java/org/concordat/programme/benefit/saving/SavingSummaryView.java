package org.concordat.programme.benefit.saving;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saving as a list shows it. */
@Schema(name = "SavingSummary", description = "A saving in a list; read it by its id for its amounts")
public record SavingSummaryView(
        UUID id,

        @Schema(description = "The organisation that saves") UUID organisation,

        @Schema(nullable = true) UUID programme,
        @Schema(nullable = true) UUID activity,
        @Schema(nullable = true) UUID project,
        @Size(max = 100) String serviceArea,
        SavingKind kind,
        Recurrence recurrence,
        SavingStatus status,

        @Schema(nullable = true, description = "The saving that counts in its place; null when it counts itself")
        UUID duplicateOf,

        LocalDate claimedOn,
        @Schema(description = "Grows with each change") long version) {}
