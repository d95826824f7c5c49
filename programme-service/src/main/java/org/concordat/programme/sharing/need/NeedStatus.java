package org.concordat.programme.sharing.need;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether a need is on the map, and which step may follow. */
public enum NeedStatus {
    RECORDED,
    WITHDRAWN;

    /** What may be done with a need, named as in its path. */
    enum Step implements RecordStep<NeedStatus> {
        AMENDMENT,
        WITHDRAWAL;

        @Override
        public Set<NeedStatus> from() {
            return EnumSet.of(RECORDED);
        }

        @Override
        public String toString() {
            return this == AMENDMENT ? "amendment" : "withdrawal";
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A need", this, step);
    }
}
