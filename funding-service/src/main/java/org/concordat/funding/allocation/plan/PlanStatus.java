package org.concordat.funding.allocation.plan;

import java.util.Arrays;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/** Where a plan stands, and which step may follow. */
public enum PlanStatus {
    DRAFT,
    APPROVED,
    REPLACED;

    /** What may be done with a plan, named as in its path. */
    enum Step {
        APPROVAL("approval", DRAFT),
        GATE_OPENING("gates", APPROVED),
        RELEASE("releases", APPROVED),
        /** Follows from the approval of another plan; nobody is offered it. */
        REPLACEMENT("replacement", APPROVED);

        private final String path;
        private final PlanStatus from;

        Step(String path, PlanStatus from) {
            this.path = path;
            this.from = from;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        if (step.from == this) {
            return;
        }
        List<String> allowed = Arrays.stream(Step.values())
                .filter(other -> other.from == this && other != Step.REPLACEMENT)
                .map(other -> other.path)
                .toList();
        String instead = allowed.isEmpty()
                ? "It is at its end; use the plan that replaced it."
                : "It allows: %s.".formatted(String.join(", ", allowed));
        throw Refusal.conflict(
                "step-not-allowed",
                "An allocation plan that is %s allows no %s. %s".formatted(this, step.path, instead),
                allowed);
    }
}
