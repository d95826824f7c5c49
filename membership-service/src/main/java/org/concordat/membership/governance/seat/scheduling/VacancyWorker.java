package org.concordat.membership.governance.seat.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.seat.Vacating;
import org.concordat.platform.persistence.Databases;
import org.jboss.logging.Logger;

/** Looks by the calendar for seats that are to fall vacant. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class VacancyWorker {

    private static final Logger LOG = Logger.getLogger(VacancyWorker.class);

    private final Vacating vacating;

    VacancyWorker(Vacating vacating) {
        this.vacating = vacating;
    }

    @Scheduled(
            every = "{concordat.membership.vacate-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        try {
            for (List<Bodies.Ended> due = vacating.due(); !due.isEmpty(); due = vacating.due()) {
                due.forEach(vacating::vacateByCalendar);
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("Seats that are to fall vacant are looked for again later: %s", trouble.getMessage());
        }
    }
}
