package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.concordat.bench.Delays.Sighting;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Measures how long a committed write takes to be seen in a report. Clerks write at a steady rate: of ten writes one
 * registers an organisation and nine amend one. A reader asks the membership report for the number of organisations,
 * again 30 ms after each answer; the delay is from the answer to a registration to the first report that counts it. Run
 * against a stack that is up; see {@code deploy/bench/run commit-to-report}.
 */
public final class CommitToReport {

    private static final int CLERKS = 8;
    private static final int WRITES_PER_REGISTRATION = 10;
    private static final long LOOK_EVERY_MILLIS = 30;
    private static final String REPORT = "reports/membership-and-income?financialYear=2008-09";

    private final Clients clients = new Clients();
    private final ServiceClient membership = clients.membership();
    private final ServiceClient reporting = clients.reporting();
    private final String run = UUID.randomUUID().toString();
    private final AtomicInteger names = new AtomicInteger();

    private CommitToReport() {}

    public static void main(String... args) throws InterruptedException {
        int perSecond = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        int warmUp = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        var bench = new CommitToReport();
        System.out.printf("warm-up, %d s: %s%n", warmUp, bench.measure(perSecond, warmUp));
        System.out.printf(
                "Java %s, %d processors, %d s: %s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                seconds,
                bench.measure(perSecond, seconds));
    }

    private Measured measure(int perSecond, int seconds) throws InterruptedException {
        int before = organisationsInReport();
        List<Long> registrations = Collections.synchronizedList(new ArrayList<>());
        var sightings = new ArrayList<Sighting>();
        var over = new AtomicBoolean();
        var reader = new Thread(() -> {
            while (!over.get()) {
                sightings.add(new Sighting(organisationsInReport() - before, System.nanoTime()));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
            }
        });
        reader.start();
        var writes = new AtomicInteger();
        var clerks = Executors.newScheduledThreadPool(CLERKS);
        var shifts = new ArrayList<Future<?>>();
        long gapNanos = 1_000_000_000L * CLERKS / perSecond;
        long began = System.nanoTime();
        for (int i = 0; i < CLERKS; i++) {
            var clerk = new Clerk(registrations);
            shifts.add(clerks.scheduleAtFixedRate(
                    () -> {
                        clerk.write();
                        writes.incrementAndGet();
                    },
                    i * gapNanos / CLERKS,
                    gapNanos,
                    TimeUnit.NANOSECONDS));
        }
        TimeUnit.SECONDS.sleep(seconds);
        clerks.shutdown();
        clerks.awaitTermination(1, TimeUnit.MINUTES);
        double took = (System.nanoTime() - began) / 1e9;
        requireAllWorked(shifts);
        awaitInReport(before + registrations.size());
        TimeUnit.MILLISECONDS.sleep(10 * LOOK_EVERY_MILLIS);
        over.set(true);
        reader.join();
        return new Measured(writes.get() / took, Delays.between(registrations, sightings));
    }

    /** A clerk whose write fails writes no more, and the rate would be another one than asked for. */
    private static void requireAllWorked(List<Future<?>> shifts) throws InterruptedException {
        for (Future<?> shift : shifts) {
            if (shift.isCancelled() || !shift.isDone()) {
                continue;
            }
            try {
                shift.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("A clerk's write failed; the figures would mislead", failed.getCause());
            }
        }
    }

    private void awaitInReport(int expected) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        int seen = organisationsInReport();
        while (seen < expected) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The report counts %d organisations a minute later, %d were registered"
                        .formatted(seen, expected));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            seen = organisationsInReport();
        }
    }

    /** What came of a measurement: the rate that was reached, and the delays. */
    private record Measured(double writesPerSecond, Delays delays) {

        @Override
        public String toString() {
            return "%.0f writes a second, %s".formatted(writesPerSecond, delays);
        }
    }

    /** Registers an organisation, amends it some times, and registers the next. */
    private final class Clerk {

        private final List<Long> registrations;
        private int write;
        private Answer organisation;

        private Clerk(List<Long> registrations) {
            this.registrations = registrations;
        }

        private void write() {
            if (write++ % WRITES_PER_REGISTRATION == 0) {
                organisation = register("Bench %s %d".formatted(run, names.getAndIncrement()));
                registrations.add(System.nanoTime());
            } else {
                organisation = membership.patch(
                        "organisations/" + organisation.id(),
                        object("website", "https://www.example.org/%d".formatted(write)),
                        organisation.etag().orElseThrow());
            }
        }
    }

    private Answer register(String name) {
        return membership.post(
                "organisations",
                object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                IdempotencyKey.of("bench", name));
    }

    private int organisationsInReport() {
        return reporting.get(REPORT).required("organisations").asInt();
    }
}
