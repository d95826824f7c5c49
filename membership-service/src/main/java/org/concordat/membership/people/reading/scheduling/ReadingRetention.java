package org.concordat.membership.people.reading.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.membership.people.reading.KeepingReadings;

/** Forgets each day what is older than the partnership keeps it. Replicas may do so at once: each row goes once. */
@ApplicationScoped
public class ReadingRetention {

    private final KeepingReadings keeping;

    ReadingRetention(KeepingReadings keeping) {
        this.keeping = keeping;
    }

    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        keeping.forgetOld();
    }
}
