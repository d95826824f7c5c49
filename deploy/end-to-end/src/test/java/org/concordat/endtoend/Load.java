package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Organisations join, pay and are put to work on several threads while something fails. Each request is repeated under its
 * key until it is answered, and what was acknowledged is noted.
 */
final class Load {
    static final String YEAR = "2008-09";
    static final BigDecimal COST_ALONE = new BigDecimal("10");
    static final BigDecimal BUDGET = new BigDecimal("1");
    static final BigDecimal GRANT = new BigDecimal("0.37");

    private static final int THREADS = 4;

    /** So many at a time, so that threads do not wait for each other; a programme has at most 100 activities. */
    private static final int PROGRAMMES = 10;

    private static final int ACTIVITIES_OF_EACH = 50;

    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(5);

    /** What the services had acknowledged for one organisation. */
    record Joined(
            boolean council,
            String organisation,
            String subscription,
            BigDecimal amount,
            String receipt,
            String activity) {}

    /** What happens while the load goes on. */
    @FunctionalInterface
    interface Fault {
        void happens() throws Exception;
    }

    private final Queue<Joined> joined = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final String name;
    private final String code;
    private final List<Function<Service, ServiceClient>> sides;
    private final String fund;
    private final String source;
    private final Map<Integer, String> programmes = new ConcurrentHashMap<>();
    private List<CompletableFuture<Void>> writers = List.of();

    /**
     * @param name by which its organisations are told from those of other loads
     * @param sides the services, once for each set of their processes; each thread writes to one set
     */
    Load(String name, List<Function<Service, ServiceClient>> sides) {
        this.name = name;
        this.sides = sides;
        ServiceClient funding = sides.get(0).apply(Service.FUNDING);
        code = name.toUpperCase(Locale.ROOT).replace(' ', '-');
        fund = funding.post(
                        "funds",
                        object("code", code, "name", name, "purpose", "Grants", "takesSubscriptions", false),
                        key("fund"))
                .id();
        source = funding.post(
                        "funds/" + fund + "/sources",
                        object(
                                "kind",
                                "OTHER",
                                "name",
                                "Small change",
                                "financialYear",
                                YEAR,
                                "amount",
                                money(new BigDecimal("1000"))),
                        key("source"))
                .id();
    }

    /** Returns when the fault is over, at least so many organisations have joined, and all that was begun is answered. */
    void during(int least, Fault fault) throws Exception {
        AtomicBoolean goOn = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Instant begun = Instant.now();
        try {
            writers = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(
                            () -> {
                                while (goOn.get() || joined.size() < least) {
                                    joined.add(join(number.incrementAndGet(), sides.get(thread % sides.size())));
                                }
                            },
                            threads))
                    .toList();
            fault.happens();
            goOn.set(false);
            for (Future<Void> writer : writers) {
                writer.get();
            }
        } finally {
            goOn.set(false);
            threads.shutdownNow();
        }
        Measured.duration(
                "load of %d organisations (%s)".formatted(joined.size(), name), Duration.between(begun, Instant.now()));
    }

    /** Returns when so many more organisations have joined. */
    void awaitMore(int more) {
        int sofar = joined.size();
        Awaitility.await("the load to go on").atMost(LONGEST_STANDSTILL).until(() -> {
            assertThat(writers).noneMatch(CompletableFuture::isCompletedExceptionally);
            return joined.size() >= sofar + more;
        });
    }

    /** Everything one organisation brings about. */
    private Joined join(int number, Function<Service, ServiceClient> services) {
        ServiceClient membership = services.apply(Service.MEMBERSHIP);
        boolean council = number % 3 == 0;
        String organisation = membership
                .post(
                        "organisations",
                        object(
                                "name",
                                "%s body %d".formatted(name, number),
                                "type",
                                council ? "DISTRICT" : "HEALTH",
                                "subRegion",
                                "lancashire"),
                        key("organisation", number))
                .id();
        String subscription = membership
                .post(
                        "subscriptions",
                        object("organisation", organisation, "financialYear", YEAR),
                        key("subscription", number))
                .id();
        String path = "subscriptions/" + subscription;
        membership.post(path + "/agreement", object(), key("agreement", number));
        JsonNode invoice = membership
                .post(path + "/invoice", object(), key("invoice", number))
                .body()
                .required("invoice");
        BigDecimal amount = pounds(invoice.required("amount"));
        // by the clock of the service, which may be behind; so the past that other suites look at stays as it is
        String today = invoice.required("issuedOn").asText();
        // in two parts, so that a part taken twice would show as credit
        pay(membership, path, amount.subtract(BigDecimal.ONE), today, key("first payment", number));
        pay(membership, path, BigDecimal.ONE, today, key("second payment", number));
        String receipt = services.apply(Service.FUNDING)
                .post(
                        "funds/" + fund + "/receipts",
                        object(
                                "source",
                                source,
                                "amount",
                                money(GRANT),
                                "receivedOn",
                                "2008-06-01",
                                "effectiveOn",
                                today,
                                "reference",
                                "grant " + number),
                        key("receipt", number))
                .id();
        ServiceClient programme = services.apply(Service.PROGRAMME);
        String activity = programme
                .post(
                        "programmes/" + programmeOf(number, programme) + "/activities",
                        object(
                                "title",
                                "Activity " + number,
                                "kind",
                                "SUPPORT",
                                "costAlone",
                                money(COST_ALONE),
                                "budgets",
                                List.of(object("financialYear", YEAR, "amount", money(BUDGET)))),
                        key("activity", number))
                .id();
        return new Joined(council, organisation, subscription, amount, receipt, activity);
    }

    private String programmeOf(int number, ServiceClient programme) {
        int round = number / (PROGRAMMES * ACTIVITIES_OF_EACH);
        return programmes.computeIfAbsent(round * PROGRAMMES + number % PROGRAMMES, nth -> programme
                .post(
                        "programmes",
                        object(
                                "code",
                                code + nth,
                                "name",
                                name + " " + nth,
                                "startsOn",
                                "2008-04-01",
                                "endsOn",
                                "2009-03-31",
                                "fundingSources",
                                List.of()),
                        key("programme", nth))
                .id());
    }

    private static void pay(
            ServiceClient membership, String subscription, BigDecimal amount, String today, IdempotencyKey key) {
        membership.post(
                subscription + "/payments",
                object(
                        "amount", money(amount),
                        "receivedOn", "2008-06-01",
                        "effectiveOn", today,
                        "method", "BANK_TRANSFER",
                        "reference", "faults"),
                key);
    }

    private IdempotencyKey key(String what) {
        return IdempotencyKey.of(name, what);
    }

    private IdempotencyKey key(String what, int number) {
        return IdempotencyKey.of(name, what, number);
    }

    String name() {
        return name;
    }

    /** The fund that has the small change. */
    String fund() {
        return fund;
    }

    /** Those that have been put to work. */
    Collection<String> programmes() {
        return programmes.values();
    }

    List<Joined> joined() {
        return List.copyOf(joined);
    }

    Set<String> ids(Function<Joined, String> id) {
        return joined.stream().map(id).collect(Collectors.toSet());
    }

    int size() {
        return joined.size();
    }

    int councils() {
        return Math.toIntExact(joined.stream().filter(Joined::council).count());
    }

    BigDecimal paid() {
        return joined.stream().map(Joined::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
