package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
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
@Order(0)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    private static final int LEAST_WRITES = 12;
    private static final String RECONCILE = "org.concordat.platform.restore.Reconcile";
    private static final int IN_LINE = 0;
    private static final int DIFFERENT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the command ended, and each line that it printed. */
    private record Reconciled(int outcome, List<JsonNode> lines) {}

    private Partnership partnership;
    private KeptDatabases kept;

    @BeforeAll
    void startWithBackups() {
        partnership = Partnership.startEmpty("stack-to-restore");
        kept = KeptDatabases.of(partnership.stack());
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
        Load load = load("Kept");
        NothingLost nothingLost = new NothingLost(partnership, load);
        load.during(2 * LEAST_WRITES, () -> {
            load.awaitMore(LEAST_WRITES);
            Instant lost = Instant.now();
            kept.loseAllButTheLog();
            Measured.duration("all databases lost and restored to the end", Duration.between(lost, Instant.now()));
        });

        nothingLost.assertAll();
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatWasRecordedAfterAnInstantIsGoneEverywhereAndIsRecordedAnewOnce() throws Exception {
        String member = partnership
                .machine(Service.MEMBERSHIP)
                .list("subscriptions?financialYear=" + Load.YEAR)
                .get(0)
                .required("organisation")
                .asText();
        String brokers = partnership.addresses().bootstrapServers();
        Settled.awaitEverywhere(partnership);
        EveryReport reports = EveryReport.inJson(partnership);
        Map<String, byte[]> reported = reports.bytes();
        Set<String> told = Topics.ids(brokers);
        String instant = kept.now();

        load("Undone").during(LEAST_WRITES, () -> rename(member, "Undone"));
        Settled.awaitEverywhere(partnership);
        Set<String> undone = Topics.ids(brokers);
        undone.removeAll(told);
        kept.awaitArchived();
        List<JsonNode> differences = setAllBackTo(instant);
        Settled.awaitEverywhere(partnership);

        assertThat(differences)
                .allSatisfy(
                        each -> assertThat(each.required("difference").asText()).isEqualTo("UNDONE"))
                .extracting(each -> each.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(undone);
        assertThat(Topics.ids(brokers)).isEqualTo(told);
        EveryReport.assertSame(reports.bytes(), reported);

        // the same requests under the same keys, which no service has seen now
        Load again = load("Undone");
        NothingLost nothingLost = new NothingLost(partnership, again);
        again.during(LEAST_WRITES, () -> rename(member, "Anew"));

        nothingLost.assertAll();
        assertThat(nameReported(member)).isEqualTo("Anew");
        assertThat(differences()).isEmpty();
    }

    private Load load(String name) {
        return new Load(name, List.of(partnership::machine));
    }

    /** A change of a record that was there before, whose versions are told a second time after it was set back. */
    private void rename(String organisation, String name) {
        partnership
                .machine(Service.MEMBERSHIP)
                .patch("organisations/" + organisation, object("name", name, "effectiveOn", "2008-04-01"), "*");
    }

    private String nameReported(String organisation) {
        ServiceClient reporting = partnership.machine(Service.REPORTING);
        for (JsonNode statement : reporting
                .get("reports/member-statement?financialYear=" + Load.YEAR)
                .required("organisations")) {
            if (statement.required("organisation").asText().equals(organisation)) {
                return statement.required("name").asText();
            }
        }
        throw new AssertionError(organisation + " has no statement");
    }

    /** Says what differed before databases and topics were brought in line. */
    private List<JsonNode> setAllBackTo(String instant) {
        List<JsonNode> differences = new ArrayList<>();
        Instant stopped = Instant.now();
        List<String> services =
                Stream.of(Service.values()).map(Service::processName).toList();
        partnership.stack().whileDown(services, () -> {
            kept.setBackTo(instant);
            for (Service service : Service.values()) {
                // for ten seconds the broker takes a reader that was killed for one that reads
                differences.addAll(Awaitility.await(service + " to be brought in line")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> reconcile(service, "--apply"), applied -> applied.outcome() == IN_LINE)
                        .lines());
            }
            assertThat(differences()).isEmpty();
        });
        Measured.duration(
                "all databases set back and in line with the topics", Duration.between(stopped, Instant.now()));
        return differences;
    }

    private List<JsonNode> differences() {
        return Stream.of(Service.values())
                .parallel()
                .flatMap(service -> {
                    Reconciled reconciled = reconcile(service);
                    // a command that broke off has printed nothing either
                    assertThat(reconciled.outcome())
                            .as(service.processName())
                            .isEqualTo(reconciled.lines().isEmpty() ? IN_LINE : DIFFERENT);
                    return reconciled.lines().stream();
                })
                .toList();
    }

    /** The command that operators run, as in the image of the service. */
    private Reconciled reconcile(Service service, String... options) {
        Path libraries = partnership.home().resolve(service.processName()).resolve("target/quarkus-app/lib/main");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries + "/*",
                RECONCILE,
                service.subject()));
        command.addAll(List.of(options));
        ProcessBuilder reconcile = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        reconcile
                .environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", partnership.addresses().jdbcUrl(service),
                        "QUARKUS_DATASOURCE_USERNAME", service.subject(),
                        "QUARKUS_DATASOURCE_PASSWORD", service.subject(),
                        "KAFKA_BOOTSTRAP_SERVERS", partnership.addresses().bootstrapServers()));
        try {
            Process process = reconcile.start();
            List<JsonNode> lines = JSON.readerFor(JsonNode.class)
                    .<JsonNode>readValues(process.getInputStream())
                    .readAll();
            return new Reconciled(process.onExit().join().exitValue(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
