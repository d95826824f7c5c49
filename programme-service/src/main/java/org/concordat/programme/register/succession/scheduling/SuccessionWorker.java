package org.concordat.programme.register.succession.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import org.concordat.platform.id.Id;
import org.concordat.platform.round.Round;
import org.concordat.programme.register.succession.Succeeding;

/** Looks for what belongs to organisations that have ended. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class SuccessionWorker {

    private final Instance<Succeeding<?>> all;

    SuccessionWorker(Instance<Succeeding<?>> all) {
        this.all = all;
    }

    @Scheduled(
            every = "{concordat.programme.successions-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        all.forEach(SuccessionWorker::work);
    }

    private static <I extends Id> void work(Succeeding<I> succeeding) {
        Round.run(succeeding.work(), succeeding::due, succeeding::succeed);
    }
}
