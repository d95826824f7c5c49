package org.concordat.programme.project.stage;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/**
 * Where a project stands, and which step may follow. "Mandate → initiation → delivery → closing → closed; REFUSED from the
 * first two, STOPPED from the next two": programme.md, Projects. That it is on hold is said beside its stage.
 */
public enum Stage {
    MANDATE,
    INITIATION,
    DELIVERY,
    CLOSING,
    CLOSED,
    /** Ended by a gate before delivery began. */
    REFUSED,
    /** Ended by a gate after delivery began. */
    STOPPED;

    private static final Set<Stage> OPEN = EnumSet.of(MANDATE, INITIATION, DELIVERY, CLOSING);

    /** What may be done with a project, named as in its path. */
    public enum Step implements RecordStep<Stage> {
        AMENDMENT("amendment", OPEN),
        SUBMISSION("submission", OPEN),
        DECISION("decisions", OPEN),
        HOLD("hold", OPEN),
        RESUMPTION("resumption", OPEN),
        STOP_DISMISSAL("stop-dismissal", OPEN),
        MILESTONE("milestones", OPEN),
        ACHIEVEMENT("achievement", EnumSet.of(INITIATION, DELIVERY, CLOSING)),
        REOPENING("reopening", EnumSet.of(INITIATION, DELIVERY, CLOSING)),
        RISK("risks", OPEN),
        BUSINESS_CASE("business-case", OPEN),
        BASELINE("baselines", EnumSet.of(DELIVERY, CLOSING)),
        REPORT("highlight-reports", EnumSet.of(DELIVERY, CLOSING)),
        /** The last bills come when it is over. */
        ACTUAL("actuals", EnumSet.of(INITIATION, DELIVERY, CLOSING, CLOSED, STOPPED)),
        /** Follows from a reorganisation or a novation; nobody is offered it. */
        SUCCESSION("succession", OPEN),
        /** Follows from the award; nobody is offered it. */
        AWARD_NEWS("award news", OPEN);

        private final String path;
        private final Set<Stage> from;

        Step(String path, Set<Stage> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<Stage> from() {
            return from;
        }

        @Override
        public boolean isOffered() {
            return this != SUCCESSION && this != AWARD_NEWS;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Whether a gate is still to come. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether a gate has refused or stopped it. */
    public boolean isEndedByGate() {
        return this == REFUSED || this == STOPPED;
    }

    /** Whether it has come further on the way to its end; what a gate has ended is on none. */
    public boolean isFurtherThan(Stage other) {
        return !isEndedByGate() && !other.isEndedByGate() && compareTo(other) > 0;
    }

    /** Whether highlight reports fall due. */
    public boolean isReportedOn() {
        return Step.REPORT.isAllowedFrom(this);
    }

    /** Refuses a step that may not follow, with those that may. */
    public void require(Step step) {
        RecordStep.require("A project", this, step);
    }
}
