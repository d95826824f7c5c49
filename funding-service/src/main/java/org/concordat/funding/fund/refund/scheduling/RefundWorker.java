package org.concordat.funding.fund.refund.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.funding.fund.refund.Refunding;
import org.concordat.platform.persistence.Databases;
import org.jboss.logging.Logger;

/** Tries waiting refunds again. Replicas may do so at once: each takes what the others do not hold. */
@ApplicationScoped
public class RefundWorker {

    private static final Logger LOG = Logger.getLogger(RefundWorker.class);

    private final Refunding refunding;

    RefundWorker(Refunding refunding) {
        this.refunding = refunding;
    }

    @Scheduled(
            every = "{concordat.funding.waiting-refunds-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            refunding.bookWaiting("calendar");
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("Waiting refunds are tried again later: %s", Databases.describe(trouble));
        }
    }
}
