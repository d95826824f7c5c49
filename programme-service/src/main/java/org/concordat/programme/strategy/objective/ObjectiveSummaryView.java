package org.concordat.programme.strategy.objective;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective in a list. */
@Schema(name = "ObjectiveItem", description = "An objective in a list; read it by its id for where it is achieved")
public record ObjectiveSummaryView(
        UUID id,
        @Size(max = 30) @Schema(examples = "ENERGY") String code,
        @Size(max = 200) String name,

        @Size(max = 50) @Schema(description = "Code of the theme")
        String theme,

        @Size(max = 50) @Schema(description = "Code of the priority outcome")
        String priorityOutcome,

        @Size(max = 50) @Schema(description = "Code of the success measure that it serves")
        String successMeasure,

        long version) {}
