package org.concordat.programme.programme.contribution;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether a contribution counts, and which step may follow. */
public enum ContributionStatus {
    /** Whoever gave it says so. */
    STATED,
    /** Another person has seen what shows it. */
    CONFIRMED,
    /** It is none. */
    REJECTED,
    /** It was stated by mistake. */
    WITHDRAWN;

    /** What may be done with a contribution, named as in its path. */
    enum Step implements RecordStep<ContributionStatus> {
        CONFIRMATION(STATED),
        REJECTION(STATED),
        WITHDRAWAL(STATED, CONFIRMED);

        private final Set<ContributionStatus> from;

        Step(ContributionStatus first, ContributionStatus... more) {
            this.from = EnumSet.of(first, more);
        }

        @Override
        public Set<ContributionStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void require(Step step) {
        RecordStep.require("A contribution", this, step);
    }
}
