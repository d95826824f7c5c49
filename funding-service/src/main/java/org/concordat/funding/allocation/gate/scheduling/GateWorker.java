package org.concordat.funding.allocation.gate.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.funding.allocation.gate.OpeningGates;
import org.concordat.platform.round.Round;

/** Looks for gates whose objectives are achieved. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class GateWorker {

    private final OpeningGates opening;

    GateWorker(OpeningGates opening) {
        this.opening = opening;
    }

    @Scheduled(every = "{concordat.funding.gates-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Opening gates", opening::due, opening::open);
    }
}
