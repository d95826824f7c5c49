package org.concordat.programme.sharing.practice;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a practice stands, and which step may follow. */
public enum PracticeStatus {
    SHARED,
    WITHDRAWN;

    /** What may be done with a practice, named as in its path. */
    enum Step implements RecordStep<PracticeStatus> {
        AMENDMENT("amendment"),
        ADOPTION("adoptions"),
        WITHDRAWAL("withdrawal");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        @Override
        public Set<PracticeStatus> from() {
            return EnumSet.of(SHARED);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A practice", this, step);
    }
}
