package org.concordat.programme.event.booking;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a booking stands, and which step may follow. */
public enum BookingStatus {
    CONFIRMED,
    WAITING,
    CANCELLED;

    /** What may be done with a booking, named as in its path. */
    public enum Step implements RecordStep<BookingStatus> {
        CANCELLATION("cancellation", EnumSet.of(CONFIRMED, WAITING)),
        ATTENDANCE("attendance", EnumSet.of(CONFIRMED)),
        FEEDBACK("feedback", EnumSet.of(CONFIRMED)),
        /** Follows from a reorganisation; nobody is offered it. */
        SUCCESSION("succession", EnumSet.of(CONFIRMED, WAITING)),
        /** Follows when places become free; nobody is offered it. */
        MOVING_UP("moving up", EnumSet.of(WAITING)),
        /** Follows when the event is cancelled; nobody is offered it. */
        WAIVER("waiver", EnumSet.of(CANCELLED));

        private final String path;
        private final Set<BookingStatus> from;

        Step(String path, Set<BookingStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<BookingStatus> from() {
            return from;
        }

        @Override
        public boolean isOffered() {
            return this != MOVING_UP && this != SUCCESSION && this != WAIVER;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    void require(Step step) {
        RecordStep.require("A booking", this, step);
    }
}
