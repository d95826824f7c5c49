package org.concordat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.concordat.bench.Delays.Sighting;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Measures how long a committed write takes to be seen in a report. {@link Clerks} write at a steady rate. A reader asks the
 * membership report for the number of organisations, again 30 ms after each answer; the delay is from the answer to a
 * registration to the first report that counts it. Run against a stack that is up; see
 * {@code deploy/bench/run commit-to-report}.
 */
public final class CommitToReport {

    private static final long LOOK_EVERY_MILLIS = 30;
    private static final String REPORT = "reports/membership-and-income?financialYear=2008-09";

    private final Clients clients = new Clients();
    private final Clerks clerks = new Clerks(clients.membership());
    private final ServiceClient reporting = clients.reporting();

    CommitToReport() {}

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

    Measured measure(int perSecond, int seconds) throws InterruptedException {
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
        double reached = clerks.write(perSecond, Duration.ofSeconds(seconds), registrations::add);
        if (clerks.failures() > 0) {
            throw new IllegalStateException("A clerk's write failed; the figures would mislead", clerks.lastFailure());
        }
        awaitInReport(before + registrations.size());
        TimeUnit.MILLISECONDS.sleep(10 * LOOK_EVERY_MILLIS);
        over.set(true);
        reader.join();
        return new Measured(reached, Delays.between(registrations, sightings));
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
    record Measured(double writesPerSecond, Delays delays) {

        @Override
        public String toString() {
            return "%.0f writes a second, %s".formatted(writesPerSecond, delays);
        }
    }

    private int organisationsInReport() {
        return reporting.get(REPORT).required("organisations").asInt();
    }
}
