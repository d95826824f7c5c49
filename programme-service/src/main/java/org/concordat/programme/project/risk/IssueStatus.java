package org.concordat.programme.project.risk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where an issue stands. */
public enum IssueStatus {
    OPEN,
    RESOLVED;

    /** What may be done with an issue, named as in its path. */
    public enum Step implements RecordStep<IssueStatus> {
        AMENDMENT,
        RESOLUTION;

        private static final Set<IssueStatus> FROM = EnumSet.of(OPEN);

        @Override
        public Set<IssueStatus> from() {
            return FROM;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void require(Step step) {
        RecordStep.require("An issue", this, step);
    }
}
