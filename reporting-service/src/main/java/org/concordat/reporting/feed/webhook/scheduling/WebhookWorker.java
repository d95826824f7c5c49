package org.concordat.reporting.feed.webhook.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.platform.persistence.Databases;
import org.concordat.reporting.feed.webhook.Delivering;
import org.concordat.reporting.feed.webhook.Dispatching;
import org.jboss.logging.Logger;

/** Sends to webhooks and clears their log. All replicas do so: leases keep a message from being sent by two at once. */
@ApplicationScoped
public class WebhookWorker {

    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final Dispatching dispatching;
    private final Delivering delivering;

    WebhookWorker(Dispatching dispatching, Delivering delivering) {
        this.dispatching = dispatching;
        this.delivering = delivering;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void send() {
        unlessAway(dispatching::round);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void forgetOld() {
        unlessAway(() -> {
            while (delivering.forgetOld()) {
                LOG.debug("More deliveries ended long ago");
            }
        });
    }

    private static void unlessAway(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("Webhooks go on later: %s", Databases.describe(trouble));
        }
    }
}
