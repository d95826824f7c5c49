package org.concordat.programme.project.succession.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.platform.round.Round;
import org.concordat.programme.project.succession.Succeeding;

/** Looks for projects whose organisations have ended. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class SuccessionWorker {

    private final Succeeding succeeding;

    SuccessionWorker(Succeeding succeeding) {
        this.succeeding = succeeding;
    }

    @Scheduled(
            every = "{concordat.programme.successions-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Succeeding to projects", succeeding::due, succeeding::succeed);
    }
}
