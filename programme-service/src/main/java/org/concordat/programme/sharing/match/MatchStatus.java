package org.concordat.programme.sharing.match;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where a match stands, and which step may follow. "Offered → accepted → outcome recorded": programme.md, Match-making. */
public enum MatchStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** What came of it is recorded. */
    CONCLUDED;

    /** What may be done with a match, named as in its path. */
    enum Step implements RecordStep<MatchStatus> {
        ACCEPTANCE("acceptance", OFFERED),
        REFUSAL("refusal", OFFERED),
        OUTCOME("outcome", ACCEPTED);

        private final String path;
        private final MatchStatus from;

        Step(String path, MatchStatus from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<MatchStatus> from() {
            return EnumSet.of(from);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A match", this, step);
    }
}
