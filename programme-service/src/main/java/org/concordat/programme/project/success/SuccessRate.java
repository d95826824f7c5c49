package org.concordat.programme.project.success;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the closed projects of one kind in one programme. */
public record SuccessRate(
        @Schema(nullable = true, description = "Null for projects that belong to none")
        UUID programme,

        @Size(max = 50) @Schema(nullable = true, description = "Code of a project kind; null where none was said")
        String kind,

        @Min(1) @Schema(description = "How many were closed")
        long closed,

        VerdictCount objectivesMet,
        VerdictCount onTime,
        VerdictCount onCost,
        VerdictCount recommendedForReuse) {}
