package org.concordat.membership.people.reading.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.people.reading.ContactReadings;

/** Forgets readings that are older than the partnership keeps them. Replicas may do so at once: each row goes once. */
@ApplicationScoped
public class ReadingRetention {

    private final ContactReadings readings;
    private final MembershipConfig config;
    private final Clock clock;

    ReadingRetention(ContactReadings readings, MembershipConfig config, Clock clock) {
        this.readings = readings;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        var before = clock.instant()
                .atZone(ZoneOffset.UTC)
                .minusMonths(config.contactReadingsKeptMonths())
                .toInstant();
        int forgotten;
        do {
            forgotten = readings.forget(before);
        } while (forgotten > 0);
    }
}
