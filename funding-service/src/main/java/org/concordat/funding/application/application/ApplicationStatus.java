package org.concordat.funding.application.application;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where an application stands, and which step may follow. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Enough assessments are finished. */
    ASSESSED,
    RECOMMENDED,
    APPROVED,
    REJECTED,
    DEFERRED,
    WITHDRAWN;

    /** What may be done with an application, named as in its path. */
    public enum Step implements RecordStep<ApplicationStatus> {
        AMENDMENT("amendment", EnumSet.of(DRAFT)),
        AGREEMENT("agreement", EnumSet.of(DRAFT)),
        SUBMISSION("submission", EnumSet.of(DRAFT)),
        ATTACHMENT("attachments", EnumSet.of(DRAFT, SUBMITTED, ASSESSED, RECOMMENDED, DEFERRED)),
        ATTACHMENT_REMOVAL("removal of an attachment", EnumSet.of(DRAFT)),
        ASSESSMENT("assessments", EnumSet.of(SUBMITTED, ASSESSED)),
        RECOMMENDATION("recommendation", EnumSet.of(ASSESSED, RECOMMENDED)),
        APPROVAL("approval", EnumSet.of(RECOMMENDED)),
        REJECTION("rejection", EnumSet.of(RECOMMENDED)),
        DEFERRAL("deferral", EnumSet.of(RECOMMENDED)),
        RETURN("return", EnumSet.of(DEFERRED)),
        WITHDRAWAL("withdrawal", EnumSet.of(DRAFT, SUBMITTED, ASSESSED, RECOMMENDED, DEFERRED));

        private final String path;
        private final Set<ApplicationStatus> from;

        Step(String path, Set<ApplicationStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<ApplicationStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Waiting for somebody: neither decided nor withdrawn. */
    public static final Set<ApplicationStatus> PENDING = EnumSet.of(DRAFT, SUBMITTED, ASSESSED, RECOMMENDED, DEFERRED);

    public boolean isPending() {
        return PENDING.contains(this);
    }

    /** Refuses a step that may not follow, with those that may. */
    public void require(Step step) {
        RecordStep.require("An application", this, step);
    }
}
