package org.concordat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Shows whether memory stays flat at half of the rate that was measured. Clerks write steadily; every half minute the heap
 * of each service is taken after a collection, the resident memory of the others, what waits in the outboxes, how many
 * events the reports lag behind and how many writes failed. Run against a stack that is up; see
 * {@code deploy/bench/run soak}.
 */
public final class Soak {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final String REPORT = "reports/membership-and-income?financialYear=2008-09";

    /** Where health and metrics of each service are asked for, unless the system property of this name says otherwise. */
    private static final Map<String, Integer> SERVICES =
            Map.of("membership", 9081, "funding", 9082, "programme", 9083, "reporting", 9084);

    private static final List<String> OTHERS = List.of("kafka", "postgres", "issuer");

    private final Path data = Path.of(System.getProperty("data"));
    private final HttpClient http = HttpClient.newHttpClient();
    private final Clients clients = new Clients();
    private final ServiceClient reporting = clients.reporting();
    private final Clerks clerks = new Clerks(clients.membership());
    private final Map<String, List<Long>> memory = new LinkedHashMap<>();

    private Soak() {}

    public static void main(String... args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        new Soak().run(Duration.ofMinutes(minutes), perSecond);
    }

    private void run(Duration longest, int perSecond) throws Exception {
        SERVICES.keySet().stream().sorted().forEach(name -> memory.put(name, new ArrayList<>()));
        OTHERS.forEach(name -> memory.put(name, new ArrayList<>()));
        System.out.printf(
                "MiB of heap after a collection, and of %s all that is resident%n%8s %8s %8s",
                String.join(", ", OTHERS), "seconds", "writes", "errors");
        memory.keySet().forEach(name -> System.out.printf(" %10s", name));
        System.out.printf(" %8s %8s%n", "outbox", "lag");

        long began = System.nanoTime();
        double[] reached = {0};
        var writing = new Thread(() -> {
            try {
                reached[0] = clerks.write(perSecond, longest, nanos -> {});
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        writing.start();
        for (long due = EVERY.toNanos(); due <= longest.toNanos(); due += EVERY.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(began + due - System.nanoTime());
            look(TimeUnit.NANOSECONDS.toSeconds(due));
        }
        writing.join();

        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %d min: %.0f writes a second, %d failed%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                longest.toMinutes(),
                reached[0],
                clerks.failures());
        if (clerks.failures() > 0) {
            System.out.println("The last failure: " + clerks.lastFailure());
        }
        memory.forEach((name, figures) -> {
            Trend trend = Trend.of(figures);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %7.1f MiB in the second half, which changed by %+.1f: %s%n",
                    name,
                    trend.mean(),
                    trend.growth(),
                    trend.isFlat() ? "flat" : "GROWS");
        });
    }

    private void look(long seconds) throws IOException, InterruptedException {
        long waiting = 0;
        System.out.printf("%8d %8d %8d", seconds, clerks.writes(), clerks.failures());
        for (var each : memory.entrySet()) {
            String name = each.getKey();
            if (SERVICES.containsKey(name)) {
                new ProcessMemory(data, name + "-service").collectGarbage();
                String metrics = metrics(name);
                each.getValue().add(sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") >> 20);
                waiting += sum(metrics, "concordat_outbox_depth");
            } else {
                each.getValue().add(new ProcessMemory(data, name).residentKibibytes() >> 10);
            }
            System.out.printf(" %10d", each.getValue().get(each.getValue().size() - 1));
        }
        long lag = reporting
                .get(REPORT)
                .required("freshness")
                .required("lagEvents")
                .asLong();
        System.out.printf(" %8d %8d%n", waiting, lag);
    }

    private String metrics(String service) throws IOException, InterruptedException {
        int port = Integer.getInteger(service + ".management", SERVICES.get(service));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/q/metrics".formatted(port)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Of all lines of the metrics that begin so. */
    private static long sum(String metrics, String name) {
        return Math.round(metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum());
    }
}
