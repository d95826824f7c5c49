package org.concordat.programme.sharing.provider;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether it holds that an organisation runs a service, and which step may follow. */
public enum ProviderStatus {
    RECORDED,
    WITHDRAWN;

    /** What may be done with it, named as in its path. */
    enum Step implements RecordStep<ProviderStatus> {
        AMENDMENT("amendment"),
        WITHDRAWAL("withdrawal");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        @Override
        public Set<ProviderStatus> from() {
            return EnumSet.of(RECORDED);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with those that may. */
    void require(Step step) {
        RecordStep.require("A service provider", this, step);
    }
}
