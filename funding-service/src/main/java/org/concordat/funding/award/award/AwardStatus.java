package org.concordat.funding.award.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where an award stands, and which step may follow. */
public enum AwardStatus {
    OFFERED,
    ACCEPTED,
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    /** Ended before anything was paid. */
    WITHDRAWN,
    /** Ended after something was paid. */
    TERMINATED;

    /** What may be done with an award, named as in its path. */
    public enum Step implements RecordStep<AwardStatus> {
        ACCEPTANCE("acceptance", EnumSet.of(OFFERED)),
        ACTIVATION("activation", EnumSet.of(ACCEPTED)),
        CLAIM("claims", EnumSet.of(ACTIVE)),
        PAYMENT("payment", EnumSet.of(ACTIVE)),
        RETENTION("retention-payment", EnumSet.of(COMPLETED)),
        SUSPENSION("suspension", EnumSet.of(ACTIVE)),
        RESUMPTION("resumption", EnumSet.of(SUSPENDED)),
        VIREMENT("virement", EnumSet.of(ACCEPTED, ACTIVE, SUSPENDED)),
        VARIATION("variations", EnumSet.of(ACCEPTED, ACTIVE, SUSPENDED)),
        CONDITION("conditions", EnumSet.of(OFFERED, ACCEPTED, ACTIVE, SUSPENDED)),
        REPORT_WAIVER("report-waivers", EnumSet.of(ACTIVE, SUSPENDED)),
        COMPLETION("completion", EnumSet.of(ACTIVE)),
        WITHDRAWAL("withdrawal", EnumSet.of(OFFERED, ACCEPTED, ACTIVE, SUSPENDED)),
        TERMINATION("termination", EnumSet.of(ACTIVE, SUSPENDED)),
        CLAWBACK("clawbacks", EnumSet.of(ACTIVE, SUSPENDED, COMPLETED, TERMINATED)),
        /** Follows from an import of earlier awards; nobody is offered it. */
        OPENING_ENTRY("opening entry", EnumSet.of(ACTIVE)),
        /** Follows from a reorganisation; nobody is offered it. */
        NOVATION("novation", EnumSet.of(OFFERED, ACCEPTED, ACTIVE, SUSPENDED));

        private final String path;
        private final Set<AwardStatus> from;

        Step(String path, Set<AwardStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<AwardStatus> from() {
            return from;
        }

        @Override
        public boolean isOffered() {
            return this != NOVATION && this != OPENING_ENTRY;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Whether money is still committed to it that may be paid. */
    public boolean isOpen() {
        return this == OFFERED || this == ACCEPTED || this == ACTIVE || this == SUSPENDED;
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("An award", this, step);
    }

    List<String> allowedSteps() {
        return RecordStep.allowedFrom(this, Step.class);
    }
}
