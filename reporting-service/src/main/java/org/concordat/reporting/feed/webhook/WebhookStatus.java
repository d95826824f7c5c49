package org.concordat.reporting.feed.webhook;

import java.util.EnumSet;
import java.util.Set;
import org.concordat.platform.change.RecordStep;

/** Whether events are sent to a webhook. */
public enum WebhookStatus {
    ENABLED,
    /** Nothing is sent; what happens meanwhile is sent once it is enabled again. */
    DISABLED;

    /** What may be done with a webhook, named as in its path. */
    enum Step implements RecordStep<WebhookStatus> {
        DISABLEMENT("disablement", ENABLED),
        ENABLEMENT("enablement", DISABLED);

        private final String path;
        private final Set<WebhookStatus> from;

        Step(String path, WebhookStatus from) {
            this.path = path;
            this.from = EnumSet.of(from);
        }

        @Override
        public Set<WebhookStatus> from() {
            return from;
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** Refuses a step that may not follow, with the one that may. */
    void require(Step step) {
        RecordStep.require("A webhook", this, step);
    }
}
