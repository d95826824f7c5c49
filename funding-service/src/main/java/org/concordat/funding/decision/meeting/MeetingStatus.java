package org.concordat.funding.decision.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.problem.Refusal;

/** Where a meeting stands, and which step may follow. */
public enum MeetingStatus {
    /** Its agenda is drawn up, or it is being held. */
    CALLED,
    /** Every item of it is closed, and its minutes are drawn up. */
    HELD,
    /** A later meeting of the body has approved its minutes. */
    MINUTES_APPROVED;

    /** What may be done with a meeting, named as in its path. */
    enum Step {
        AGENDA("items", EnumSet.of(CALLED)),
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
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        if (step.from.contains(this)) {
            return;
        }
        List<String> allowed = Arrays.stream(Step.values())
                .filter(other -> other.from.contains(this))
                .map(other -> other.path)
                .toList();
        throw Refusal.conflict(
                "step-not-allowed",
                "A meeting that is %s allows no %s. %s"
                        .formatted(
                                this,
                                step.path,
                                allowed.isEmpty()
                                        ? "It is at its end."
                                        : "It allows: %s.".formatted(String.join(", ", allowed))),
                allowed);
    }
}
