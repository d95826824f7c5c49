package org.concordat.programme.project.businesscase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.project.stage.DecisionRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business case as its events and its history show it. */
public record BusinessCaseState(
        UUID id,
        UUID project,
        @Size(max = ProjectCase.MOST_COSTS) List<CaseCost> costs,
        @Size(max = ProjectCase.MOST_BENEFITS) List<BenefitState> benefits,
        CaseFigures figures,

        @Min(0) @Schema(description = "The number of the version that was approved last; 0 before the first approval")
        int approvedVersion,

        @Schema(nullable = true, description = "Who approved it last; null before the first approval")
        DecisionRecord approved) {}
