package org.concordat.funding.award.claim;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a claim stands, and which step may follow. */
public enum ClaimStatus {
    SUBMITTED,
    APPROVED,
    PAID,
    RETURNED;

    /** What may be done with a claim, named as in its path. */
    enum Step implements RecordStep<ClaimStatus> {
        APPROVAL("approval", EnumSet.of(SUBMITTED)),
        PAYMENT("payment", EnumSet.of(APPROVED)),
        RETURN("return", EnumSet.of(SUBMITTED, APPROVED));

        private final String path;
        private final Set<ClaimStatus> from;

        Step(String path, Set<ClaimStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<ClaimStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    void require(Step step) {
        RecordStep.require("A claim", this, step);
    }
}
