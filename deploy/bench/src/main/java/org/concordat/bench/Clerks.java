package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** Clerks who write at a steady rate together: of ten writes one registers an organisation and nine amend one. */
final class Clerks {

    private static final int NUMBER = 8;
    private static final int WRITES_PER_REGISTRATION = 10;

    private final ServiceClient membership;
    private final String run = UUID.randomUUID().toString();
    private final AtomicInteger names = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Throwable> lastFailure = new AtomicReference<>();

    Clerks(ServiceClient membership) {
        this.membership = membership;
    }

    /**
     * Writes for so long.
     *
     * @param registered hears of each organisation, at which nanosecond its registration was answered
     * @return how many writes a second there were
     */
    double write(int perSecond, Duration longest, LongConsumer registered) throws InterruptedException {
        int before = writes.get();
        var shifts = Executors.newScheduledThreadPool(NUMBER);
        long gapNanos = 1_000_000_000L * NUMBER / perSecond;
        long began = System.nanoTime();
        for (int i = 0; i < NUMBER; i++) {
            var clerk = new Clerk(registered);
            shifts.scheduleAtFixedRate(clerk::write, i * gapNanos / NUMBER, gapNanos, TimeUnit.NANOSECONDS);
        }
        TimeUnit.MILLISECONDS.sleep(longest.toMillis());
        shifts.shutdown();
        shifts.awaitTermination(1, TimeUnit.MINUTES);
        return (writes.get() - before) / ((System.nanoTime() - began) / 1e9);
    }

    int writes() {
        return writes.get();
    }

    int failures() {
        return failures.get();
    }

    Throwable lastFailure() {
        return lastFailure.get();
    }

    /** Registers an organisation, amends it some times, and registers the next. */
    private final class Clerk {

        private final LongConsumer registered;
        private int write;
        private Answer organisation;

        private Clerk(LongConsumer registered) {
            this.registered = registered;
        }

        private void write() {
            try {
                if (organisation == null || write % WRITES_PER_REGISTRATION == 0) {
                    organisation = register("Bench %s %d".formatted(run, names.getAndIncrement()));
                    registered.accept(System.nanoTime());
                } else {
                    organisation = membership.patch(
                            "organisations/" + organisation.id(),
                            object("website", "https://www.example.org/%d".formatted(write)),
                            organisation.etag().orElseThrow());
                }
                write++;
                writes.incrementAndGet();
            } catch (RuntimeException failed) {
                organisation = null;
                failures.incrementAndGet();
                lastFailure.set(failed);
            }
        }
    }

    private Answer register(String name) {
        return membership.post(
                "organisations",
                object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                IdempotencyKey.of("bench", name));
    }
}
