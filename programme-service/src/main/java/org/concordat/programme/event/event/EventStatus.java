package org.concordat.programme.event.event;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where an event stands, and which step may follow. */
public enum EventStatus {
    ANNOUNCED,
    HELD,
    CANCELLED;

    /** What may be done with an event, named as in its path. */
    public enum Step implements RecordStep<EventStatus> {
        AMENDMENT("amendment", EnumSet.of(ANNOUNCED, HELD)),
        BOOKING("bookings", EnumSet.of(ANNOUNCED)),
        MATERIALS("material-take-ups", EnumSet.of(ANNOUNCED, HELD)),
        ATTENDANCE("attendance", EnumSet.of(ANNOUNCED, HELD)),
        CONCLUSION("conclusion", EnumSet.of(ANNOUNCED)),
        CANCELLATION("cancellation", EnumSet.of(ANNOUNCED));

        private final String path;
        private final Set<EventStatus> from;

        Step(String path, Set<EventStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<EventStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    public void require(Step step) {
        RecordStep.require("An event", this, step);
    }
}
