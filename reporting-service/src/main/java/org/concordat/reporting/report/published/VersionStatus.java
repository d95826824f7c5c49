package org.concordat.reporting.report.published;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/**
 * "DRAFT → IN_REVIEW → APPROVED (another person) → PUBLISHED at an instant → SUPERSEDED or WITHDRAWN": reporting.md,
 * Published. A version whose instant is still ahead is APPROVED until then.
 */
public enum VersionStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    /** What may be done with a version, named as in its path. */
    enum Step implements RecordStep<VersionStatus> {
        AMENDMENT("amendment", DRAFT),
        DRAWING_UP("drawing-up", DRAFT, IN_REVIEW),
        SUBMISSION("submission", DRAFT),
        SENDING_BACK("sending-back", IN_REVIEW, APPROVED),
        APPROVAL("approval", IN_REVIEW),
        PUBLICATION("publication", APPROVED),
        WITHDRAWAL("withdrawal", PUBLISHED),
        NEXT_VERSION("versions", PUBLISHED, WITHDRAWN);

        private final String path;
        private final Set<VersionStatus> from;

        Step(String path, VersionStatus first, VersionStatus... others) {
            this.path = path;
            this.from = EnumSet.of(first, others);
        }

        @Override
        public Set<VersionStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * How a version stands at an instant of which this was decided.
     *
     * @param publishedAt {@code null} while that is not decided
     * @param supersededAt {@code null} while no other version is to stand in its place
     */
    public VersionStatus at(Instant now, Instant publishedAt, Instant supersededAt) {
        if (this != PUBLISHED) {
            return this;
        }
        if (publishedAt.isAfter(now)) {
            return APPROVED;
        }
        return supersededAt != null && !supersededAt.isAfter(now) ? SUPERSEDED : PUBLISHED;
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A version", this, step);
    }
}
