package org.concordat.programme.support.action;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where an action stands, and which step may follow. */
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED;

    /** What may be done with an action, named as in its path. */
    public enum Step implements RecordStep<ActionStatus> {
        AMENDMENT("amendment"),
        COMPLETION("completion"),
        DROPPING("dropping"),
        /** Follows from a reorganisation; nobody is offered it. */
        SUCCESSION("succession");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        @Override
        public Set<ActionStatus> from() {
            return EnumSet.of(OPEN);
        }

        @Override
        public boolean isOffered() {
            return this != SUCCESSION;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    void require(Step step) {
        RecordStep.require("An action", this, step);
    }
}
