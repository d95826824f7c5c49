package org.concordat.funding.application.application.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.funding.application.application.Succeeding;
import org.concordat.platform.round.Round;

/** Looks for applications whose applicants have ended. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class SuccessionWorker {

    private final Succeeding succeeding;

    SuccessionWorker(Succeeding succeeding) {
        this.succeeding = succeeding;
    }

    @Scheduled(
            every = "{concordat.funding.successions-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Succeeding to applications", succeeding::due, succeeding::follow);
    }
}
