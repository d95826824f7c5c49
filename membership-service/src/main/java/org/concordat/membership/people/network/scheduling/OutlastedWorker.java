package org.concordat.membership.people.network.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.membership.people.network.Participation;
import org.concordat.platform.round.Round;

/** Looks by the calendar for organisations that have ended and still take part in networks. */
@ApplicationScoped
public class OutlastedWorker {

    private final Participation participation;

    OutlastedWorker(Participation participation) {
        this.participation = participation;
    }

    @Scheduled(
            every = "{concordat.membership.leave-networks-every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Leaving networks", participation::outlasted, participation::releaseByCalendar);
    }
}
