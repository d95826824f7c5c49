package org.concordat.programme.strategy.objective;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an objective is for, the success measure that it serves, and what is done for it at four levels. */
@Embeddable
public record ObjectiveDetails(
        @Size(max = 200) @Schema(examples = "Every council buys energy together")
        String name,

        @Size(max = 2000) @Schema(description = "What it improves")
        String improves,

        @Size(max = 50)
        @Schema(
                examples = "SHARED_SERVICES",
                description =
                        "Code of the success measure that it serves, and through it a priority outcome and a theme")
        String successMeasure,

        @Size(max = 2000) @Schema(nullable = true, description = "What is done for it nationally")
        String nationalAction,

        @Size(max = 2000) @Schema(nullable = true, description = "What is done for it by the region as a whole")
        String regionalAction,

        @Size(max = 2000) @Schema(nullable = true, description = "What is done for it in each sub-region")
        String subRegionalAction,

        @Size(max = 2000) @Schema(nullable = true, description = "What is done for it by each council")
        String localAction) {}
