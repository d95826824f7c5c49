package org.concordat.programme.maturity.questionnaire;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a questionnaire stands, and which step may follow. */
public enum QuestionnaireStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** What may be done with a questionnaire, named as in its path. */
    enum Step implements RecordStep<QuestionnaireStatus> {
        AMENDMENT("amendment", DRAFT),
        PUBLICATION("publication", DRAFT),
        WITHDRAWAL("withdrawal", DRAFT, PUBLISHED);

        private final String path;
        private final Set<QuestionnaireStatus> from;

        Step(String path, QuestionnaireStatus first, QuestionnaireStatus... others) {
            this.path = path;
            this.from = EnumSet.of(first, others);
        }

        @Override
        public Set<QuestionnaireStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A questionnaire", this, step);
    }
}
