package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.bench.Delays.Sighting;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.client.Tokens;

/**
 * Measures how long a committed write takes to be seen in a report: registers organisations at a steady rate and asks the
 * membership report for their number without pause. Run against a stack that is up; see {@code deploy/bench/run}.
 */
public final class CommitToReport {

    private static final int SENDERS = 8;
    private static final String REPORT = "reports/membership-and-income?financialYear=2008-09";

    private final ServiceClient membership;
    private final ServiceClient reporting;

    private CommitToReport(String membershipUrl, String reportingUrl, String issuerUrl) {
        HttpClient http = ServiceClient.http();
        Tokens tokens = new Tokens(
                URI.create(issuerUrl),
                "bench",
                "membership.read membership.write reporting.read",
                http,
                Patience.USUAL);
        membership = new ServiceClient(URI.create(membershipUrl), "membership", tokens::current, http, Patience.USUAL);
        reporting = new ServiceClient(URI.create(reportingUrl), "reporting", tokens::current, http, Patience.USUAL);
    }

    public static void main(String... args) throws InterruptedException {
        int perSecond = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        var bench = new CommitToReport(
                System.getProperty("membership", "http://localhost:8081"),
                System.getProperty("reporting", "http://localhost:8084"),
                System.getProperty("issuer", "http://localhost:8080/concordat"));
        System.out.printf("warm-up: %s%n", bench.measure(perSecond, 10));
        System.out.printf(
                "%d writes a second for %d s on Java %s, %d processors: %s%n",
                perSecond,
                seconds,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                bench.measure(perSecond, seconds));
    }

    private Delays measure(int perSecond, int seconds) throws InterruptedException {
        int before = organisationsInReport();
        int total = perSecond * seconds;
        List<Long> commits = Collections.synchronizedList(new ArrayList<>());
        var sightings = new ArrayList<Sighting>();
        var over = new AtomicBoolean();
        var reader = new Thread(() -> {
            while (!over.get()
                    && (sightings.isEmpty()
                            || sightings.get(sightings.size() - 1).count() < total)) {
                sightings.add(new Sighting(organisationsInReport() - before, System.nanoTime()));
            }
        });
        reader.start();
        var number = new AtomicInteger();
        String run = UUID.randomUUID().toString();
        var senders = Executors.newScheduledThreadPool(SENDERS);
        long gapNanos = 1_000_000_000L * SENDERS / perSecond;
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.scheduleAtFixedRate(
                    () -> {
                        int n = number.getAndIncrement();
                        if (n < total) {
                            register("Bench " + run + " " + n);
                            commits.add(System.nanoTime());
                        }
                    },
                    sender * gapNanos / SENDERS,
                    gapNanos,
                    TimeUnit.NANOSECONDS);
        }
        while (commits.size() < total) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        senders.shutdownNow();
        reader.join(TimeUnit.SECONDS.toMillis(60));
        over.set(true);
        reader.join();
        Delays delays = Delays.between(commits, sightings);
        if (delays.seen() < total) {
            throw new IllegalStateException("Only %d of %d were seen".formatted(delays.seen(), total));
        }
        return delays;
    }

    private void register(String name) {
        membership.post(
                "organisations",
                object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                IdempotencyKey.of("bench", name));
    }

    private int organisationsInReport() {
        return reporting.get(REPORT).required("organisations").asInt();
    }
}
