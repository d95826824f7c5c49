package org.concordat.programme.benefit.saving;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** How far a saving is proven. The later, the better, and REJECTED is out. */
public enum SavingStatus {
    /** Somebody says so. */
    CLAIMED,
    /** Its evidence can be read, and its owner states that service quality held. */
    EVIDENCED,
    /** Another person has checked it. */
    VALIDATED,
    /** It is none. */
    REJECTED;

    /** What may be done with a saving. */
    public enum Step implements RecordStep<SavingStatus> {
        AMENDMENT(CLAIMED),
        EVIDENCE(CLAIMED),
        VALIDATION(EVIDENCED),
        REJECTION(CLAIMED, EVIDENCED),
        CONFIRMATION(CLAIMED, EVIDENCED, VALIDATED);

        private final Set<SavingStatus> from;

        Step(SavingStatus first, SavingStatus... more) {
            this.from = EnumSet.of(first, more);
        }

        @Override
        public Set<SavingStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void require(Step step) {
        RecordStep.require("A saving", this, step);
    }

    boolean isBetterProvenThan(SavingStatus other) {
        return proof() > other.proof();
    }

    private int proof() {
        return this == REJECTED ? -1 : ordinal();
    }
}
