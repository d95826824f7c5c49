package org.concordat.programme.project.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project capacity as its history and all answers show it. */
@Schema(name = "ProjectCapacity", description = "How many projects at a time an organisation said it can deliver")
public record ProjectCapacityView(
        UUID id,
        UUID organisation,
        FinancialYear financialYear,

        @Min(0) @Max(ProjectCapacity.MOST) @Schema(description = "In delivery at a time")
        int projects,

        @Schema(description = "What was stated last holds") LocalDate statedOn,

        long version)
        implements HasVersion {

    static ProjectCapacityView of(ProjectCapacity capacity) {
        return new ProjectCapacityView(
                capacity.id(),
                capacity.organisation(),
                capacity.financialYear(),
                capacity.projects(),
                capacity.statedOn(),
                capacity.version());
    }
}
