package org.concordat.membership.subscription.subscription.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Lapsing;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;
import org.jboss.logging.Logger;

/** Looks by the calendar for memberships to lapse. Replicas may do so at once: one of them takes the step. */
@ApplicationScoped
public class LapseWorker {

    private static final Logger LOG = Logger.getLogger(LapseWorker.class);

    private final Lapsing lapsing;

    LapseWorker(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Scheduled(
            every = "{concordat.membership.lapse-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        try {
            List<UUID> due = lapsing.due();
            while (!due.isEmpty() && due.stream().filter(this::lapse).count() > 0) {
                due = lapsing.due();
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("Memberships that are to lapse are looked for again later: %s", trouble.getMessage());
        }
    }

    private boolean lapse(UUID subscription) {
        try {
            lapsing.lapseByCalendar(subscription);
            return true;
        } catch (Refusal paidMeanwhile) {
            LOG.infof("Subscription %s does not lapse: %s", subscription, paidMeanwhile.getMessage());
            return false;
        }
    }
}
