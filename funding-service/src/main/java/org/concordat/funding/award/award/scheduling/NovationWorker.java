package org.concordat.funding.award.award.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.funding.award.award.Novating;
import org.concordat.platform.round.Round;

/** Looks for awards whose recipients have ended. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class NovationWorker {

    private final Novating novating;

    NovationWorker(Novating novating) {
        this.novating = novating;
    }

    @Scheduled(
            every = "{concordat.funding.successions-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Novating awards", novating::due, novating::novate);
    }
}
