package org.concordat.funding.decision.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a meeting stands, and which step may follow. */
public enum MeetingStatus {
    /** Its agenda is drawn up, or it is being held. */
    CALLED,
    /** Every item of it is closed, and its minutes are drawn up. */
    HELD,
    /** A later meeting of the body has approved its minutes. */
    MINUTES_APPROVED,
    /** It is not held. */
    CANCELLED;

    /** What may be done with a meeting, named as in its path. */
    enum Step implements RecordStep<MeetingStatus> {
        AGENDA("items", EnumSet.of(CALLED)),
        MOVE("rescheduling", EnumSet.of(CALLED)),
        CANCELLATION("cancellation", EnumSet.of(CALLED)),
        ARRIVAL("arrivals", EnumSet.of(CALLED)),
        DEPARTURE("departures", EnumSet.of(CALLED)),
        CLOSURE("closure", EnumSet.of(CALLED)),
        MINUTES_APPROVAL("minutes-approval", EnumSet.of(HELD));

        private final String path;
        private final Set<MeetingStatus> from;

        Step(String path, Set<MeetingStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<MeetingStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A meeting", this, step);
    }
}
