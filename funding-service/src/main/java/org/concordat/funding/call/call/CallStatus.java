package org.concordat.funding.call.call;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordat.platform.problem.Refusal;

/** Where a call stands, and which step may follow. */
public enum CallStatus {
    DRAFT,
    /** Announced; it opens by the clock. */
    PUBLISHED,
    OPEN,
    CLOSED;

    /** What may be done with a call, named as in its path. */
    public enum Step {
        AMENDMENT("amendment", EnumSet.of(DRAFT)),
        PUBLICATION("publication", EnumSet.of(DRAFT)),
        EXTENSION("extension", EnumSet.of(PUBLISHED, OPEN));

        private final String path;
        private final Set<CallStatus> from;

        Step(String path, Set<CallStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        if (step.from.contains(this)) {
            return;
        }
        List<String> allowed = Arrays.stream(Step.values())
                .filter(other -> other.from.contains(this))
                .map(Step::toString)
                .toList();
        throw Refusal.conflict(
                "step-not-allowed",
                "A call that is %s allows no %s. %s"
                        .formatted(
                                this,
                                step,
                                allowed.isEmpty()
                                        ? "It is over."
                                        : "It allows: %s.".formatted(String.join(", ", allowed))),
                allowed);
    }
}
