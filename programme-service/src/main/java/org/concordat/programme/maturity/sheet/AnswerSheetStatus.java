package org.concordat.programme.maturity.sheet;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a sheet stands, and which step may follow. */
public enum AnswerSheetStatus {
    /** It counts for nothing yet. */
    DRAFT,
    SUBMITTED;

    /** What may be done with a sheet, named as in its path. */
    enum Step implements RecordStep<AnswerSheetStatus> {
        AMENDMENT("amendment", DRAFT),
        SUBMISSION("submission", DRAFT),
        REOPENING("reopening", SUBMITTED);

        private final String path;
        private final AnswerSheetStatus from;

        Step(String path, AnswerSheetStatus from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<AnswerSheetStatus> from() {
            return EnumSet.of(from);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("An answer sheet", this, step);
    }
}
