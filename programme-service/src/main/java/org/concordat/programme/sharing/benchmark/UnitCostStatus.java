package org.concordat.programme.sharing.benchmark;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether a unit cost counts, and which step may follow. */
public enum UnitCostStatus {
    STATED,
    WITHDRAWN;

    /** What may be done with a unit cost, named as in its path. */
    enum Step implements RecordStep<UnitCostStatus> {
        AMENDMENT,
        WITHDRAWAL;

        @Override
        public Set<UnitCostStatus> from() {
            return EnumSet.of(STATED);
        }

        @Override
        public String toString() {
            return this == AMENDMENT ? "amendment" : "withdrawal";
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A unit cost", this, step);
    }
}
