package org.concordat.programme.support.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan as its events and its history show it. */
public record SupportPlanState(
        UUID id,

        @Schema(description = "Whom the early warning names")
        UUID organisation,

        @Size(max = 500)
        @Schema(examples = "Sickness days per employee, worse for two periods", description = "Of what")
        String warning,

        LocalDate openedOn,

        @Schema(nullable = true, description = "Null while it is open")
        LocalDate closedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "What came of it in all; null while it is open")
        String conclusion,

        @Size(max = SupportPlan.MOST_SUPPORT) List<PlannedSupportState> support) {

    static SupportPlanState of(SupportPlan plan) {
        return new SupportPlanState(
                plan.id(),
                plan.organisation(),
                plan.warning(),
                plan.openedOn(),
                plan.closedOn(),
                plan.conclusion(),
                plan.support().entrySet().stream()
                        .map(each -> PlannedSupportState.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
