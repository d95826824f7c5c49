package org.concordat.membership.governance.seat.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.membership.governance.seat.Vacating;
import org.concordat.platform.round.Round;

/** Looks by the calendar for seats that are to fall vacant. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class VacancyWorker {

    private final Vacating vacating;

    VacancyWorker(Vacating vacating) {
        this.vacating = vacating;
    }

    @Scheduled(
            every = "{concordat.membership.vacate-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Vacating seats", vacating::due, vacating::vacateByCalendar);
    }
}
