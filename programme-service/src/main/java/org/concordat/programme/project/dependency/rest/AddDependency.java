package org.concordat.programme.project.dependency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.project.dependency.Dependency;
import org.concordat.programme.project.dependency.LinkedMilestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a milestone waits for another one. */
public record AddDependency(
        @NotNull @Valid @Schema(description = "What is to be reached first")
        LinkedMilestone predecessor,

        @NotNull @Valid @Schema(description = "What waits for it")
        LinkedMilestone successor,

        @Min(0)
        @Max(Dependency.LONGEST_LAG)
        @Schema(
                nullable = true,
                description = "How many working days the successor comes after the predecessor at least; 0 when left"
                        + " out")
        Integer lagWorkingDays,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    int lag() {
        return lagWorkingDays == null ? 0 : lagWorkingDays;
    }
}
