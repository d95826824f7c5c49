package org.concordat.funding.award.variation;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a variation stands, and which step may follow. */
public enum VariationStatus {
    PROPOSED,
    /** It holds. */
    APPROVED,
    REJECTED,
    /** Whoever proposed it asks for it no longer. */
    WITHDRAWN;

    /** What may be done with a variation, named as in its path. */
    enum Step implements RecordStep<VariationStatus> {
        APPROVAL("approval", EnumSet.of(PROPOSED)),
        REJECTION("rejection", EnumSet.of(PROPOSED)),
        WITHDRAWAL("withdrawal", EnumSet.of(PROPOSED));

        private final String path;
        private final Set<VariationStatus> from;

        Step(String path, Set<VariationStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<VariationStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A variation", this, step);
    }
}
