package org.concordat.funding.call.call.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.concordat.funding.call.call.CallTimekeeping;
import org.concordat.platform.round.Round;

/** Looks for calls that are to open or to close. Replicas may do so at once: the second finds nothing to change. */
@ApplicationScoped
public class CallWorker {

    private final CallTimekeeping timekeeping;

    CallWorker(CallTimekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    @Scheduled(every = "{concordat.funding.calls-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        Round.run("Opening and closing calls", timekeeping::due, timekeeping::keepTime);
    }
}
