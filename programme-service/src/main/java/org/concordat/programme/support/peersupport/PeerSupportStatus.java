package org.concordat.programme.support.peersupport;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Where peer support stands, and which step may follow. */
public enum PeerSupportStatus {
    REQUESTED,
    MATCHED,
    DONE,
    CANCELLED;

    /** What may be done with it, named as in its path. */
    public enum Step implements RecordStep<PeerSupportStatus> {
        /** Another peer may take the place of one that was matched. */
        MATCH("match", EnumSet.of(REQUESTED, MATCHED)),
        COMPLETION("completion", EnumSet.of(MATCHED)),
        CANCELLATION("cancellation", EnumSet.of(REQUESTED, MATCHED));

        private final String path;
        private final Set<PeerSupportStatus> from;

        Step(String path, Set<PeerSupportStatus> from) {
            this.path = path;
            this.from = from;
        }

        @Override
        public Set<PeerSupportStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    void require(Step step) {
        RecordStep.require("Peer support", this, step);
    }
}
