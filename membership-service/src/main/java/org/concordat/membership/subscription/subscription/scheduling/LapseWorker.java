package org.concordat.membership.subscription.subscription.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.membership.subscription.subscription.Lapsing;
import org.concordat.platform.round.Round;

/** Looks by the calendar for memberships to lapse. Replicas may do so at once: one of them takes the step. */
@ApplicationScoped
public class LapseWorker {

    private final Lapsing lapsing;

    LapseWorker(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Scheduled(
            every = "{concordat.membership.lapse-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Lapsing memberships", lapsing::due, lapsing::lapseByCalendar);
    }
}
