package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every process is killed in turn while hundreds of organisations join, pay and are put to work. What was acknowledged
 * is there once and once only, in every service and in the reports.
 */
@Order(9)
@ExtendWith(WithPartnership.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final List<String> VICTIMS = List.of(
            "membership-service", "funding-service", "programme-service", "reporting-service", "kafka", "postgres");
    private static final int THREADS = 4;
    private static final int LEAST_WRITES = 300;
    private static final int WRITES_BETWEEN_KILLS = 15;
    private static final int PROGRAMMES = 10;
    private static final String YEAR = "2008-09";
    private static final BigDecimal COST_ALONE = new BigDecimal("10");
    private static final BigDecimal BUDGET = new BigDecimal("1");
    private static final BigDecimal GRANT = new BigDecimal("0.37");

    /** What the services had acknowledged for one organisation. */
    private record Joined(
            boolean council,
            String organisation,
            String subscription,
            BigDecimal amount,
            String receipt,
            String activity) {}

    private record Books(int members, BigDecimal received, int councils, BigDecimal inTheFund, BigDecimal saving) {}

    private final Queue<Joined> joined = new ConcurrentLinkedQueue<>();
    private Partnership partnership;
    private ServiceClient membership;
    private ServiceClient funding;
    private ServiceClient programme;
    private ServiceClient reporting;
    private String fund;
    private String source;
    private List<String> programmes;
    private String subscriptionsFund;
    private Books before;

    @BeforeAll
    void killEverythingInTurnDuringALoad(Partnership running) throws Exception {
        partnership = running;
        membership = running.machine(Service.MEMBERSHIP);
        funding = running.machine(Service.FUNDING);
        programme = running.machine(Service.PROGRAMME);
        reporting = running.machine(Service.REPORTING);
        prepare();
        Settled.await(running);
        before = reported();

        AtomicBoolean goOn = new AtomicBoolean(true);
        AtomicInteger number = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(THREADS);
        Instant begun = Instant.now();
        try {
            List<CompletableFuture<Void>> loads = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(
                            () -> {
                                while (goOn.get() || joined.size() < LEAST_WRITES) {
                                    joined.add(join(number.incrementAndGet()));
                                }
                            },
                            writers))
                    .toList();
            for (String victim : VICTIMS) {
                awaitMore(loads);
                running.killAndAwait(victim);
            }
            awaitMore(loads);
            goOn.set(false);
            for (Future<Void> load : loads) {
                load.get();
            }
        } finally {
            goOn.set(false);
            writers.shutdownNow();
        }
        Measured.duration(
                "load of %d organisations with all kills".formatted(joined.size()),
                Duration.between(begun, Instant.now()));
        Instant loaded = Instant.now();
        Settled.await(running);
        Measured.duration("until the reports were complete after it", Duration.between(loaded, Instant.now()));
    }

    private void prepare() {
        subscriptionsFund = funding.list("funds").stream()
                .filter(one -> one.required("code").asText().equals("SUBSCRIPTIONS"))
                .map(one -> one.required("id").asText())
                .findFirst()
                .orElseThrow();
        fund = funding.post(
                        "funds",
                        object("code", "FAULTS", "name", "Faults", "purpose", "Grants", "takesSubscriptions", false),
                        IdempotencyKey.of("faults"))
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
                        IdempotencyKey.of("faults source"))
                .id();
        programmes = IntStream.range(0, PROGRAMMES)
                .mapToObj(i -> programme
                        .post(
                                "programmes",
                                object(
                                        "code",
                                        "FAULTS" + i,
                                        "name",
                                        "Faults " + i,
                                        "startsOn",
                                        "2008-04-01",
                                        "endsOn",
                                        "2009-03-31",
                                        "fundingSources",
                                        List.of()),
                                IdempotencyKey.of("faults programme", i))
                        .id())
                .toList();
    }

    /** Everything one organisation brings about; each request is repeated under its key until it is answered. */
    private Joined join(int number) {
        boolean council = number % 3 == 0;
        String organisation = membership
                .post(
                        "organisations",
                        object(
                                "name",
                                "Steadfast body " + number,
                                "type",
                                council ? "DISTRICT" : "HEALTH",
                                "subRegion",
                                "lancashire"),
                        IdempotencyKey.of("faults", number))
                .id();
        String subscription = membership
                .post(
                        "subscriptions",
                        object("organisation", organisation, "financialYear", YEAR),
                        IdempotencyKey.of("faults subscription", number))
                .id();
        String path = "subscriptions/" + subscription;
        membership.post(path + "/agreement", object(), IdempotencyKey.of("faults agreement", number));
        JsonNode invoiced = membership
                .post(path + "/invoice", object(), IdempotencyKey.of("faults invoice", number))
                .body();
        BigDecimal amount = pounds(invoiced.required("invoice").required("amount"));
        // in two parts, so that a part taken twice would show as credit
        BigDecimal first = amount.subtract(BigDecimal.ONE);
        pay(path, first, IdempotencyKey.of("faults first payment", number));
        pay(path, BigDecimal.ONE, IdempotencyKey.of("faults second payment", number));
        String receipt = funding.post(
                        "funds/" + fund + "/receipts",
                        object(
                                "source",
                                source,
                                "amount",
                                money(GRANT),
                                "receivedOn",
                                "2008-06-01",
                                "effectiveOn",
                                LocalDate.now().toString(),
                                "reference",
                                "grant " + number),
                        IdempotencyKey.of("faults receipt", number))
                .id();
        String activity = programme
                .post(
                        "programmes/" + programmes.get(number % PROGRAMMES) + "/activities",
                        object(
                                "title",
                                "Activity " + number,
                                "kind",
                                "SUPPORT",
                                "costAlone",
                                money(COST_ALONE),
                                "budgets",
                                List.of(object("financialYear", YEAR, "amount", money(BUDGET)))),
                        IdempotencyKey.of("faults activity", number))
                .id();
        return new Joined(council, organisation, subscription, amount, receipt, activity);
    }

    private void pay(String subscription, BigDecimal amount, IdempotencyKey key) {
        membership.post(
                subscription + "/payments",
                object(
                        "amount", Json.money(amount),
                        "receivedOn", "2008-06-01",
                        // like the agreement, so that the past that other suites look at stays as it is
                        "effectiveOn", LocalDate.now().toString(),
                        "method", "BANK_TRANSFER",
                        "reference", "faults"),
                key);
    }

    private void awaitMore(List<CompletableFuture<Void>> loads) {
        int sofar = joined.size();
        Awaitility.await("the load to go on").atMost(Duration.ofMinutes(5)).until(() -> {
            assertThat(loads).noneMatch(CompletableFuture::isCompletedExceptionally);
            return joined.size() >= sofar + WRITES_BETWEEN_KILLS;
        });
    }

    @Test
    void membershipHoldsEachOrganisationAndSubscriptionOnce() {
        List<JsonNode> organisations = membership.list("organisations?text=Steadfast");
        Map<String, JsonNode> subscriptions = membership.list("subscriptions?financialYear=" + YEAR).stream()
                .collect(Collectors.toMap(one -> one.required("id").asText(), one -> one));

        assertThat(organisations)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(ids(Joined::organisation));
        assertThat(joined).allSatisfy(one -> {
            JsonNode subscription = subscriptions.get(one.subscription());
            assertThat(subscription.required("organisation").asText()).isEqualTo(one.organisation());
            assertThat(subscription.required("status").asText()).isEqualTo("PAID");
            assertThat(pounds(subscription.required("paid"))).isEqualTo(one.amount());
            assertThat(pounds(subscription.required("credit"))).isEqualByComparingTo("0");
        });
    }

    @Test
    void noInvoiceNumberIsSkippedOrUsedTwice() {
        List<Integer> numbers = membership.list("subscriptions?financialYear=" + YEAR).stream()
                .filter(one -> one.hasNonNull("invoice"))
                .map(one -> one.required("invoice").required("number").asText())
                .map(number -> Integer.parseInt(number.substring(number.indexOf('/') + 1)))
                .sorted()
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThan(LEAST_WRITES)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void fundingHoldsEachReceiptAndEachPaymentOnce() {
        List<JsonNode> receipts = funding.list("funds/" + fund + "/receipts");
        assertThat(receipts)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(ids(Joined::receipt));
        assertThat(unallocated(fund)).isEqualTo(GRANT.multiply(BigDecimal.valueOf(joined.size())));

        assertThat(unallocated(subscriptionsFund)).isEqualTo(before.inTheFund().add(paid()));
        assertThat(funding.list("funds/" + subscriptionsFund + "/receipts"))
                .extracting(one -> one.required("payment").asText())
                .doesNotHaveDuplicates();
        assertThat(funding.post("ledger-verifications", object(), IdempotencyKey.of("verify", Instant.now()))
                        .body()
                        .required("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void programmeCountsEachCouncilAndHoldsEachActivityOnce() {
        int councils = before.councils() + newCouncils();
        BigDecimal saving = COST_ALONE
                .multiply(BigDecimal.valueOf(councils))
                .subtract(BUDGET)
                .setScale(2);

        List<JsonNode> activities = programmes.stream()
                .flatMap(id -> programme.list("programmes/" + id + "/activities").stream())
                .toList();
        assertThat(activities)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(ids(Joined::activity));
        assertThat(activities).allSatisfy(one -> {
            JsonNode year = one.required("years").get(0);
            assertThat(year.required("councils").asInt()).isEqualTo(councils);
            assertThat(pounds(year.required("saving"))).isEqualTo(saving);
        });
    }

    @Test
    void theReportsSayWhatWasAcknowledged() {
        Books after = reported();
        JsonNode income = membership.get("income-summaries/" + YEAR);

        assertThat(after.members()).isEqualTo(before.members() + joined.size());
        assertThat(after.received()).isEqualTo(before.received().add(paid()));
        assertThat(after.councils()).isEqualTo(before.councils() + newCouncils());
        assertThat(after.inTheFund()).isEqualTo(before.inTheFund().add(paid()));
        assertThat(income.required("members").asInt()).isEqualTo(after.members());
        assertThat(pounds(income.required("received"))).isEqualTo(after.received());
        assertThat(after.saving()).isEqualTo(savingByProgramme());
    }

    @Test
    void everyEventIsToldAndEachAggregatesInOrder() {
        Map<String, Integer> repeated = new TreeMap<>();
        for (String topic : Topics.all(partnership.addresses().bootstrapServers())) {
            EventsInOrder events = EventsInOrder.of(partnership, topic);
            events.assertOrderKept();
            repeated.put(topic, events.repeated());
        }
        Measured.say("events told again after the kills", repeated.toString());

        EventsInOrder organisations = EventsInOrder.of(partnership, "membership.organisations");
        EventsInOrder subscriptions = EventsInOrder.of(partnership, "membership.subscriptions");
        EventsInOrder receipts = EventsInOrder.of(partnership, "funding.receipts");
        assertThat(joined).allSatisfy(one -> {
            assertThat(organisations.of(one.organisation())).hasSize(1);
            assertThat(subscriptions.of(one.subscription()))
                    .extracting(Topics.Told::type)
                    .extracting(type -> type.substring("concordat.membership.".length()))
                    .containsExactly(
                            "subscription-raised.v1",
                            "subscription-agreed.v1",
                            "subscription-invoiced.v1",
                            "subscription-part-paid.v1",
                            "subscription-paid.v1");
            assertThat(receipts.of(one.receipt())).hasSize(1);
        });
    }

    @Test
    void noEventIsParked() {
        for (Service service : List.of(Service.FUNDING, Service.PROGRAMME, Service.REPORTING)) {
            assertThat(partnership.staff(service, "partnership-admin").list("parked-events"))
                    .as(service.processName())
                    .isEmpty();
        }
    }

    private Books reported() {
        JsonNode total =
                reporting.get("reports/reconciliation?financialYear=" + YEAR).required("total");
        return new Books(
                total.required("members").asInt(),
                pounds(total.required("subscriptionsReceived")),
                total.required("councils").asInt(),
                unallocated(subscriptionsFund),
                pounds(total.required("nonCashableSaving")));
    }

    private BigDecimal savingByProgramme() {
        return programme.list("programmes").stream()
                .map(one -> programme.get("programmes/" + one.required("id").asText()))
                .flatMap(one -> one.required("years").findParents("nonCashableSaving").stream())
                .filter(year -> year.required("financialYear").asText().equals(YEAR))
                .filter(year -> year.hasNonNull("nonCashableSaving"))
                .map(year -> pounds(year.required("nonCashableSaving")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal unallocated(String id) {
        return pounds(funding.get("funds/" + id + "/balances").required("unallocated"));
    }

    private BigDecimal paid() {
        return joined.stream().map(Joined::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int newCouncils() {
        return Math.toIntExact(joined.stream().filter(Joined::council).count());
    }

    private Set<String> ids(Function<Joined, String> id) {
        return joined.stream().map(id).collect(Collectors.toSet());
    }
}
