package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rehearsal of what deploy/docs/operations.md says of backups: the server of the databases is killed, its files are
 * destroyed, and it comes back from a copy and the archived log.
 */
@Order(29)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    private static final String YEAR = "2008-09";
    private static final int THREADS = 3;
    private static final int LEAST_WRITES = 12;
    private static final String RECONCILE = "org.concordat.platform.restore.Reconcile";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An organisation that joined, and owes a pound of its invoice. */
    private record Joined(String organisation, String subscription) {}

    private Partnership partnership;
    private KeptDatabases kept;
    private ServiceClient membership;
    private ServiceClient funding;
    private ServiceClient reporting;
    private final Queue<Joined> joined = new ConcurrentLinkedQueue<>();

    @BeforeAll
    void startWithBackups() {
        partnership = Partnership.startEmpty("stack-to-restore");
        kept = KeptDatabases.of(partnership.stack());
        membership = partnership.machine(Service.MEMBERSHIP);
        funding = partnership.machine(Service.FUNDING);
        reporting = partnership.machine(Service.REPORTING);
        partnership.loadSampleData(System.out);
    }

    @AfterAll
    void stop() {
        if (partnership != null) {
            partnership.close();
        }
    }

    @Test
    void nothingAcknowledgedIsMissingWhenTheLogSurvives() throws Exception {
        var goOn = new AtomicBoolean(true);
        var number = new AtomicInteger();
        List<CompletableFuture<Void>> writers = IntStream.range(0, THREADS)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    while (goOn.get()) {
                        joined.add(join("Kept body " + number.incrementAndGet()));
                    }
                }))
                .toList();
        try {
            Awaitility.await("a load").atMost(Duration.ofMinutes(1)).until(() -> {
                assertThat(writers).noneMatch(CompletableFuture::isCompletedExceptionally);
                return joined.size() >= LEAST_WRITES;
            });
            Instant lost = Instant.now();
            kept.loseAllButTheLog();
            Measured.duration("all databases lost and restored to the end", Duration.between(lost, Instant.now()));
        } finally {
            goOn.set(false);
        }
        for (CompletableFuture<Void> writer : writers) {
            writer.get();
        }
        Settled.awaitEverywhere(partnership);

        assertThat(ids(membership.list("organisations?text=Kept")))
                .containsExactlyInAnyOrderElementsOf(organisations());
        assertThat(joined).allSatisfy(one -> assertThat(status(one)).isEqualTo("PART_PAID"));
        assertThat(paidTo(funding)).containsAll(organisations());
        assertThat(differences()).isEmpty();
        assertIntactAndTheSameWhenRebuilt();
    }

    // --- what is written ------------------------------------------------------------------------------------------

    private Joined join(String name) {
        String organisation = membership
                .post(
                        "organisations",
                        object(
                                "name",
                                name,
                                "type",
                                "DISTRICT",
                                "subRegion",
                                "lancashire",
                                "effectiveOn",
                                "2008-04-01"),
                        key(name))
                .id();
        String subscription = membership
                .post(
                        "subscriptions",
                        object("organisation", organisation, "financialYear", YEAR),
                        key(name, "subscription"))
                .id();
        var one = new Joined(organisation, subscription);
        membership.post("subscriptions/" + subscription + "/agreement", object(), key(name, "agreement"));
        BigDecimal amount = pounds(membership
                .post("subscriptions/" + subscription + "/invoice", object(), key(name, "invoice"))
                .body()
                .required("invoice")
                .required("amount"));
        pay(one, amount.subtract(BigDecimal.ONE), name);
        return one;
    }

    private void pay(Joined payer, BigDecimal amount, String reference) {
        membership.post(
                "subscriptions/" + payer.subscription() + "/payments",
                object(
                        "amount",
                        money(amount),
                        "receivedOn",
                        "2008-06-01",
                        "effectiveOn",
                        LocalDate.now().toString(),
                        "method",
                        "BANK_TRANSFER",
                        "reference",
                        reference),
                key(payer, amount, reference));
    }

    private static IdempotencyKey key(Object... what) {
        return IdempotencyKey.of("restore", Arrays.toString(what));
    }

    // --- what there is --------------------------------------------------------------------------------------------

    private List<String> organisations() {
        return joined.stream().map(Joined::organisation).toList();
    }

    private String status(Joined one) {
        return membership
                .get("subscriptions/" + one.subscription())
                .required("status")
                .asText();
    }

    private String fund(String code) {
        return funding.list("funds").stream()
                .filter(one -> one.required("code").asText().equals(code))
                .map(one -> one.required("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Whose payments funding has credited. */
    private Set<String> paidTo(ServiceClient funding) {
        return Set.copyOf(texts(funding.list("funds/" + fund("SUBSCRIPTIONS") + "/receipts"), "organisation"));
    }

    private Map<String, String> reports() {
        var reports = new TreeMap<String, String>();
        ServiceClient auditor = partnership.staff(Service.REPORTING, "auditor");
        auditor.list("reports").forEach(report -> {
            String path = "reports/%s?financialYear=%s"
                    .formatted(report.required("name").asText(), YEAR);
            reports.put(path, auditor.get(path).toString());
        });
        return reports;
    }

    private void assertIntactAndTheSameWhenRebuilt() {
        assertThat(funding.post("ledger-verifications", object(), IdempotencyKey.of("verify", Instant.now()))
                        .body()
                        .required("intact")
                        .asBoolean())
                .isTrue();
        Map<String, String> before = reports();
        Rebuilding.andAwait(partnership);
        assertThat(reports()).isEqualTo(before);
    }

    private String brokers() {
        return partnership.addresses().bootstrapServers();
    }

    private static List<String> ids(List<JsonNode> records) {
        return texts(records, "id");
    }

    private static List<String> texts(List<JsonNode> records, String field) {
        return records.stream().map(one -> one.path(field).asText()).toList();
    }

    // --- the command that operators run ---------------------------------------------------------------------------

    private List<JsonNode> differences() {
        var lines = new ArrayList<JsonNode>();
        for (Service service : Service.values()) {
            for (String line : reconcile(service)) {
                try {
                    lines.add(JSON.readTree(line));
                } catch (IOException e) {
                    throw new UncheckedIOException(line, e);
                }
            }
        }
        return lines;
    }

    /** As in the image of the service. */
    private List<String> reconcile(Service service) {
        Path libraries = partnership.home().resolve(service.processName()).resolve("target/quarkus-app/lib/main");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries + "/*",
                RECONCILE,
                service.subject());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", partnership.addresses().jdbcUrl(service),
                        "QUARKUS_DATASOURCE_USERNAME", service.subject(),
                        "QUARKUS_DATASOURCE_PASSWORD", service.subject(),
                        "KAFKA_BOOTSTRAP_SERVERS", brokers()));
        try {
            Process process = builder.start();
            List<String> said;
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                said = lines.lines().toList();
            }
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
