package org.concordat.funding.allocation.gate;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.allocation.plan.AllocationPlan;
import org.concordat.funding.register.objective.Achieved;
import org.concordat.funding.register.objective.Objectives.KnownObjective;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each gate of a plan holds and waits for. */
@Schema(name = "Gates")
public record GatesView(
        UUID plan,

        @Schema(nullable = true, description = "The year for which objectives open them; null when decisions alone do")
        FinancialYear gateYear,

        @Size(max = 500) @Schema(description = "By the code of the sub-region")
        List<GateView> gates) {

    /** One gate. */
    @Schema(name = "Gate")
    public record GateView(
            @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
            String subRegion,

            @Schema(description = "What it holds, or held until it was opened")
            Money held,

            @Schema(description = "Whether what it held belongs to the sub-region")
            boolean open,

            @Size(max = 10) @Schema(description = "All of which have to be achieved there; by code")
            List<GateObjectiveView> objectives) {}

    /** An objective that a gate waits for. */
    @Schema(name = "GateObjective")
    public record GateObjectiveView(
            UUID id,
            @Size(max = 30) @Schema(examples = "ENERGY") String code,
            @Size(max = 200) String name,

            @Schema(nullable = true, description = "Since when it stands as achieved there; null while it does not")
            LocalDate achievedOn,

            @Size(max = 500) @Schema(nullable = true, description = "Where the evidence can be read")
            String evidence) {

        private static GateObjectiveView of(KnownObjective objective, String subRegion) {
            Achieved achieved = objective.achieved().stream()
                    .filter(each -> each.subRegion().equals(subRegion))
                    .findFirst()
                    .orElse(null);
            return new GateObjectiveView(
                    objective.id(),
                    objective.code(),
                    objective.name(),
                    achieved == null ? null : achieved.achievedOn(),
                    achieved == null ? null : achieved.evidence());
        }
    }

    static GatesView of(AllocationPlan plan, List<KnownObjective> objectives) {
        return new GatesView(
                plan.id(),
                plan.gateCondition().year(),
                plan.gates().stream()
                        .map(subRegion -> new GateView(
                                subRegion,
                                plan.heldByGate(subRegion),
                                plan.isOpen(subRegion),
                                objectives.stream()
                                        .map(objective -> GateObjectiveView.of(objective, subRegion))
                                        .toList()))
                        .toList());
    }
}
