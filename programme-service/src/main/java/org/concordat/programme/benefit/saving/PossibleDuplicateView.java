package org.concordat.programme.benefit.saving;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two savings that may be one. */
@Schema(
        name = "PossibleDuplicate",
        description = "Two savings of one organisation, service area and kind that share a financial year")
public record PossibleDuplicateView(
        @Schema(description = "The one that was claimed first")
        UUID first,

        UUID second,
        UUID organisation,
        @Size(max = 100) String serviceArea,
        SavingKind kind,
        SavingStatus firstStatus,
        SavingStatus secondStatus) {}
