package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Measures how many requests a second membership-service answers over eight connections and what each costs in processor
 * time, and beside it how often PostgreSQL alone carries out the same statements. Run against a stack that holds the
 * sample data; see {@code deploy/bench/run requests}.
 */
public final class Requests {

    private static final int CONNECTIONS = 8;
    private static final String YEAR = "2008-09";

    /** One request of a kind; false when there is nothing left to do. */
    private interface Operation {
        boolean run();
    }

    private final ServiceClient membership = new Clients().membership();
    private final AtomicInteger names = new AtomicInteger();
    private final String run = UUID.randomUUID().toString();
    private final Queue<String> withoutSubscription = new ConcurrentLinkedQueue<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> invoiced = new ArrayList<>();

    private Requests() {
        for (JsonNode subscription : membership.list("subscriptions?financialYear=" + YEAR)) {
            organisations.add(subscription.required("organisation").asText());
            if (subscription.hasNonNull("invoice")) {
                invoiced.add(subscription.required("id").asText());
            }
        }
        if (invoiced.isEmpty()) {
            throw new IllegalStateException(
                    "The stack holds no invoiced subscriptions. Start it with deploy/local/run.");
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        Path stack = Path.of(System.getProperty("data"));
        var service = new ProcessorTime(firstNumber(stack.resolve("run/membership-service.pid")));
        var database = new ProcessorTime(firstNumber(stack.resolve("postgres/postmaster.pid")));
        var requests = new Requests();
        var limit = new PgBench(Path.of(System.getProperty("sql")), CONNECTIONS, requests.variables());

        System.out.printf(
                "Java %s, %d processors, %d connections, %d s each after %d s of warm-up%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                CONNECTIONS,
                seconds,
                warmUp);
        System.out.println(
                "| request | a second | p50 | p99 | service CPU | database CPU | pgbench a second | database CPU |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Map.Entry<String, Operation> each : requests.operations().entrySet()) {
            Load.of(CONNECTIONS, warmUp, each.getValue()::run);
            long serviceBefore = service.millis();
            long databaseBefore = database.millis();
            Load load = Load.of(CONNECTIONS, seconds, each.getValue()::run);
            long serviceUsed = service.millis() - serviceBefore;
            long databaseUsed = database.millis() - databaseBefore;
            databaseBefore = database.millis();
            double rate = limit.rate(each.getKey().replace(' ', '-'), seconds);
            double databaseAlone = (database.millis() - databaseBefore) / (rate * seconds);
            System.out.printf(
                    "| %s | %.0f | %.1f ms | %.1f ms | %.2f ms | %.2f ms | %.0f | %.2f ms |%n",
                    each.getKey(),
                    load.perSecond(),
                    load.percentileMillis(50),
                    load.percentileMillis(99),
                    (double) serviceUsed / load.count(),
                    (double) databaseUsed / load.count(),
                    rate,
                    databaseAlone);
        }
    }

    private Map<String, Operation> operations() {
        var operations = new LinkedHashMap<String, Operation>();
        operations.put("get one", () -> membership.get("organisations/" + any(organisations)) != null);
        operations.put("list 50", () -> membership.get("organisations?limit=50") != null);
        operations.put("create organisation", this::createOrganisation);
        operations.put("create subscription", this::createSubscription);
        operations.put("record payment", this::recordPayment);
        return operations;
    }

    /** What the SQL scripts work on. */
    private List<String> variables() {
        return List.of(
                "organisation=%s".formatted(organisations.get(0)),
                "card=%s"
                        .formatted(membership
                                .list("rate-cards?financialYear=" + YEAR)
                                .get(0)
                                .required("id")
                                .asText()),
                "invoiced={%s}".formatted(String.join(",", invoiced)),
                "invoiced_count=" + invoiced.size());
    }

    private boolean createOrganisation() {
        String name = "Bench %s %d".formatted(run, names.getAndIncrement());
        withoutSubscription.add(membership
                .post(
                        "organisations",
                        object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                        IdempotencyKey.of("bench", name))
                .id());
        return true;
    }

    private boolean createSubscription() {
        String organisation = withoutSubscription.poll();
        if (organisation == null) {
            return false;
        }
        membership.post(
                "subscriptions",
                object("organisation", organisation, "financialYear", YEAR),
                IdempotencyKey.of("bench", organisation));
        return true;
    }

    private boolean recordPayment() {
        String reference = "Bench %d".formatted(names.getAndIncrement());
        membership.post(
                "subscriptions/" + any(invoiced) + "/payments",
                object(
                        "amount",
                        object("amount", "1.00", "currency", "GBP"),
                        "receivedOn",
                        LocalDate.now().toString(),
                        "method",
                        "BANK_TRANSFER",
                        "reference",
                        reference),
                IdempotencyKey.of("bench", run + reference));
        return true;
    }

    private static String any(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    private static long firstNumber(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip().split("\\s+")[0]);
    }
}
