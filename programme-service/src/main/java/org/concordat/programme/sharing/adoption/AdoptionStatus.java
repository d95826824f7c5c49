package org.concordat.programme.sharing.adoption;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether an adoption holds, and which step may follow. */
public enum AdoptionStatus {
    RECORDED,
    WITHDRAWN;

    /** What may be done with an adoption, named as in its path. */
    enum Step implements RecordStep<AdoptionStatus> {
        WITHDRAWAL;

        @Override
        public Set<AdoptionStatus> from() {
            return EnumSet.of(RECORDED);
        }

        @Override
        public String toString() {
            return "withdrawal";
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("An adoption", this, step);
    }
}
