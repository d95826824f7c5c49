package org.concordat.funding.allocation.plan;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a plan stands, and which step may follow. */
public enum PlanStatus {
    DRAFT,
    APPROVED,
    REPLACED;

    /** What may be done with a plan, named as in its path. */
    enum Step implements RecordStep<PlanStatus> {
        APPROVAL("approval", EnumSet.of(DRAFT)),
        GATE_OPENING("gates", EnumSet.of(APPROVED)),
        RELEASE("releases", EnumSet.of(APPROVED)),
        /** Follows from the approval of another plan; nobody is offered it. */
        REPLACEMENT("replacement", EnumSet.of(APPROVED));

        private final String path;
        private final Set<PlanStatus> from;

        Step(String path, Set<PlanStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<PlanStatus> from() {
            return from;
        }

        @Override
        public boolean isOffered() {
            return this != REPLACEMENT;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("An allocation plan", this, step);
    }
}
