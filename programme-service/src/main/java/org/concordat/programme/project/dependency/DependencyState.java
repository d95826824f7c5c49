package org.concordat.programme.project.dependency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dependency as its events and its history show it. */
public record DependencyState(
        UUID id,

        @Schema(description = "What is to be reached first") LinkedMilestone predecessor,

        @Schema(description = "What waits for it") LinkedMilestone successor,

        @Min(0)
        @Max(Dependency.LONGEST_LAG)
        @Schema(description = "How many working days the successor comes after the predecessor at least")
        int lagWorkingDays,

        LocalDate addedOn,

        @Schema(nullable = true, description = "Null while it stands")
        LocalDate removedOn) {}
