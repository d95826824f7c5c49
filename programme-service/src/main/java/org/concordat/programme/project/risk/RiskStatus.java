package org.concordat.programme.project.risk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a risk stands. */
public enum RiskStatus {
    OPEN,
    /** It is an issue now. */
    HAPPENED,
    /** It cannot happen any more, or nobody minds. */
    CLOSED;

    /** What may be done with a risk, named as in its path. */
    public enum Step implements RecordStep<RiskStatus> {
        AMENDMENT,
        CLOSURE,
        ISSUE;

        private static final Set<RiskStatus> FROM = EnumSet.of(OPEN);

        @Override
        public Set<RiskStatus> from() {
            return FROM;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void require(Step step) {
        RecordStep.require("A risk", this, step);
    }
}
