package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Measures how many requests a second membership-service answers over eight connections and what each costs in processor
 * time, once that cost is steady; beside it how often PostgreSQL alone carries out the same statements, and before all an
 * authenticated request for which the service itself does nothing. Run against a stack that holds the sample data; see
 * {@code deploy/bench/run requests}.
 */
public final class Requests {

    private static final int CONNECTIONS = 8;
    private static final String YEAR = "2008-09";

    /** A rate counts as steady when this many stretches in a row cost no less than nearly the least seen so far. */
    private static final int STEADY_STRETCHES = 3;

    private static final double NEARLY = 1.05;

    /** One request of a kind; false when there is nothing left to do. */
    private interface Operation {
        boolean run();
    }

    /**
     * @param name that of its SQL script too, with dashes
     * @param supply what must be done first, as often, so that there is something to work on
     */
    private record Kind(String name, Operation request, List<Operation> supply) {}

    private final ServiceClient membership = new Clients().membership();
    private final AtomicInteger names = new AtomicInteger();
    private final String run = UUID.randomUUID().toString();
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<String> invited = new ConcurrentLinkedQueue<>();
    private final Queue<String> agreed = new ConcurrentLinkedQueue<>();
    private final Queue<String> unpaid = new ConcurrentLinkedQueue<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> paid = new ArrayList<>();
    private final int seconds;
    private final int longestWarmUp;
    private final Path scripts = Path.of(System.getProperty("sql"));
    private final ProcessorTime service;
    private final ProcessorTime database;

    private Requests(int seconds, int longestWarmUp) throws IOException {
        this.seconds = seconds;
        this.longestWarmUp = longestWarmUp;
        Path stack = Path.of(System.getProperty("data"));
        service = new ProcessorTime(firstNumber(stack.resolve("run/membership-service.pid")));
        database = new ProcessorTime(firstNumber(stack.resolve("postgres/postmaster.pid")));
        for (JsonNode subscription : membership.list("subscriptions?financialYear=" + YEAR)) {
            organisations.add(subscription.required("organisation").asText());
            // a further payment leaves these as they are; those of an earlier run are part paid
            if (subscription.required("status").asText().equals("PAID")) {
                paid.add(subscription.required("id").asText());
            }
        }
        if (paid.isEmpty()) {
            throw new IllegalStateException("The stack holds no paid subscriptions. Start it with deploy/local/run.");
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int longestWarmUp = args.length > 1 ? Integer.parseInt(args[1]) : 180;
        List<String> wanted = args.length > 2 ? List.of(args[2].split(",")) : List.of();
        new Requests(seconds, longestWarmUp).measure(wanted);
    }

    /** @param wanted names of kinds; none for all */
    private void measure(List<String> wanted) throws IOException, InterruptedException {
        var alone = new PgBench(scripts, CONNECTIONS, variables());
        System.out.printf(
                "Java %s, %d processors, %d connections, %d s each, warm%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), CONNECTIONS, seconds);
        System.out.println(
                "| request | warm after | a second | p50 | p99 | service CPU | database CPU | pgbench a second | database CPU |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Kind kind : kinds()) {
            if (!wanted.isEmpty() && !wanted.contains(kind.name())) {
                continue;
            }
            String warmUp = warmUp(kind);
            Stretch measured = stretch(kind);
            System.out.printf(
                    "| %s | %s | %.0f | %.1f ms | %.1f ms | %.2f ms | %.2f ms | %s |%n",
                    kind.name(),
                    warmUp,
                    measured.load().perSecond(),
                    measured.load().percentileMillis(50),
                    measured.load().percentileMillis(99),
                    measured.serviceMillis(),
                    measured.databaseMillis(),
                    alone(alone, kind));
        }
    }

    /** Goes on until the service's processor time for a request falls no more; returns how long that took. */
    private String warmUp(Kind kind) throws InterruptedException {
        double least = Double.MAX_VALUE;
        int steady = 0;
        int spent = 0;
        while (steady < STEADY_STRETCHES && spent < longestWarmUp) {
            double cost = stretch(kind).serviceMillis();
            spent += seconds;
            steady = cost * NEARLY < least ? 0 : steady + 1;
            least = Math.min(least, cost);
        }
        return steady < STEADY_STRETCHES ? "not in %d s".formatted(spent) : "%d s".formatted(spent);
    }

    private record Stretch(Load load, double serviceMillis, double databaseMillis) {}

    private Stretch stretch(Kind kind) throws InterruptedException {
        for (Operation first : kind.supply()) {
            Load.of(CONNECTIONS, seconds, first::run);
        }
        long serviceBefore = service.millis() - service.compilerMillis();
        long databaseBefore = database.millis();
        Load load = Load.of(CONNECTIONS, seconds, kind.request()::run);
        return new Stretch(
                load,
                (double) (service.millis() - service.compilerMillis() - serviceBefore) / load.count(),
                (double) (database.millis() - databaseBefore) / load.count());
    }

    private String alone(PgBench pgbench, Kind kind) throws IOException, InterruptedException {
        String script = kind.name().replace(' ', '-');
        if (!Files.exists(scripts.resolve(script + ".sql"))) {
            return "– | –";
        }
        long before = database.millis();
        double rate = pgbench.rate(script, seconds);
        return "%.0f | %.2f ms".formatted(rate, (database.millis() - before) / (rate * seconds));
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("authenticated", this::nothing, List.of()),
                new Kind("get one", () -> membership.get("organisations/" + any(organisations)) != null, List.of()),
                new Kind("list 50", () -> membership.get("organisations?limit=50") != null, List.of()),
                new Kind("create organisation", this::createOrganisation, List.of()),
                new Kind("create subscription", this::createSubscription, List.of(this::createOrganisation)),
                new Kind("agree", this::agree, List.of(this::createOrganisation, this::createSubscription)),
                new Kind(
                        "issue invoice",
                        this::issueInvoice,
                        List.of(this::createOrganisation, this::createSubscription, this::agree)),
                new Kind(
                        "record payment",
                        this::recordPayment,
                        List.of(this::createOrganisation, this::createSubscription, this::agree, this::issueInvoice)));
    }

    /** A page of the service's own that asks for a token when the stack was started so; see README.md. */
    private boolean nothing() {
        return membership.follow("/membership/swagger-ui/oauth2-redirect.html") != null;
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
                "invoiced={%s}".formatted(String.join(",", paid)),
                "invoiced_count=" + paid.size());
    }

    private boolean createOrganisation() {
        String name = "Bench %s %d".formatted(run, names.getAndIncrement());
        registered.add(membership
                .post(
                        "organisations",
                        object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                        IdempotencyKey.of("bench", name))
                .id());
        return true;
    }

    private boolean createSubscription() {
        String organisation = registered.poll();
        return organisation != null
                && invited.add(membership
                        .post(
                                "subscriptions",
                                object("organisation", organisation, "financialYear", YEAR),
                                IdempotencyKey.of("bench", organisation))
                        .id());
    }

    private boolean agree() {
        String subscription = invited.poll();
        if (subscription == null) {
            return false;
        }
        membership.post(
                "subscriptions/" + subscription + "/agreement",
                object("effectiveOn", "2008-04-20"),
                IdempotencyKey.of("agree", subscription));
        return agreed.add(subscription);
    }

    private boolean issueInvoice() {
        String subscription = agreed.poll();
        if (subscription == null) {
            return false;
        }
        membership.post(
                "subscriptions/" + subscription + "/invoice",
                object("issuedOn", "2008-05-01", "dueOn", "2008-05-31", "effectiveOn", "2008-05-01"),
                IdempotencyKey.of("invoice", subscription));
        return unpaid.add(subscription);
    }

    private boolean recordPayment() {
        String subscription = unpaid.poll();
        if (subscription == null) {
            return false;
        }
        String reference = "Bench %d".formatted(names.getAndIncrement());
        membership.post(
                "subscriptions/" + subscription + "/payments",
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
