package org.concordat.funding.allocation.taper;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A taper in a list. */
@Schema(name = "TaperPlanSummary")
public record TaperPlanSummaryView(
        UUID id,

        @Size(max = 200) @Schema(description = "What is tapered")
        String name) {}
