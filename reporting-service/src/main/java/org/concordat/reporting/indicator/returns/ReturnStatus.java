package org.concordat.reporting.indicator.returns;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** "NOT_STARTED → DRAFT → SUBMITTED → ACCEPTED, or QUERIED → SUBMITTED": reporting.md, Return. */
public enum ReturnStatus {
    /** The organisation is asked and has written nothing down yet; there is no record. */
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    QUERIED,
    ACCEPTED;

    /** What may be done with a return, named as in its path. */
    enum Step implements RecordStep<ReturnStatus> {
        AMENDMENT("amendment", DRAFT, QUERIED),
        SUBMISSION("submission", DRAFT, QUERIED),
        QUERY("query", SUBMITTED),
        ACCEPTANCE("acceptance", SUBMITTED),
        CORRECTION("correction", ACCEPTED);

        private final String path;
        private final Set<ReturnStatus> from;

        Step(String path, ReturnStatus first, ReturnStatus... others) {
            this.path = path;
            this.from = EnumSet.of(first, others);
        }

        @Override
        public Set<ReturnStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A return", this, step);
    }
}
