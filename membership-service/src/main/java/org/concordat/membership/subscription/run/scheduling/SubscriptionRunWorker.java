package org.concordat.membership.subscription.run.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.run.SubscriptionRunning;
import org.concordat.platform.persistence.Databases;
import org.jboss.logging.Logger;

/**
 * Looks every second for runs to go on with, also those that another process left behind. Several replicas may do so at
 * once: the lock on a run lets one of them work on it.
 */
@ApplicationScoped
public class SubscriptionRunWorker {

    private static final Logger LOG = Logger.getLogger(SubscriptionRunWorker.class);

    private final SubscriptionRunning running;

    SubscriptionRunWorker(SubscriptionRunning running) {
        this.running = running;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        running.running().forEach(this::carryOn);
    }

    private void carryOn(UUID run) {
        try {
            while (running.advance(run)) {
                LOG.debugf("Subscription run %s has come further", run);
            }
        } catch (RuntimeException trouble) {
            if (Databases.isPassing(trouble) || Databases.isUniqueViolation(trouble)) {
                LOG.warnf("Subscription run %s is tried again: %s", run, Databases.describe(trouble));
            } else {
                LOG.errorf(Databases.loggable(trouble), "Subscription run %s has failed", run);
                running.fail(run, "The run met a fault on our side and stopped. What it raised stays; order it again.");
            }
        }
    }
}
