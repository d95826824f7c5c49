package org.concordat.funding.call.call;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a call stands, and which step may follow. */
public enum CallStatus {
    DRAFT,
    /** Announced; it opens by the clock. */
    PUBLISHED,
    OPEN,
    CLOSED;

    /** What may be done with a call, named as in its path. */
    public enum Step implements RecordStep<CallStatus> {
        AMENDMENT("amendment", EnumSet.of(DRAFT)),
        PUBLICATION("publication", EnumSet.of(DRAFT)),
        EXTENSION("extension", EnumSet.of(PUBLISHED, OPEN));

        private final String path;
        private final Set<CallStatus> from;

        Step(String path, Set<CallStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<CallStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A call", this, step);
    }
}
