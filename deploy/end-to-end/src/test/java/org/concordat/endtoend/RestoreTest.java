package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.concordat.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rehearsal of what deploy/docs/operations.md says of backups: the server of the databases is killed under a load, its
 * files are destroyed, and it comes back from a copy and the archived log.
 */
@Order(29)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    private static final int LEAST_WRITES = 12;
    private static final String RECONCILE = "org.concordat.platform.restore.Reconcile";

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
        Load load = new Load("Kept", List.of(partnership::machine));
        NothingLost nothingLost = new NothingLost(partnership, load);
        load.during(2 * LEAST_WRITES, () -> {
            load.awaitMore(LEAST_WRITES);
            Instant lost = Instant.now();
            kept.loseAllButTheLog();
            Measured.duration("all databases lost and restored to the end", Duration.between(lost, Instant.now()));
        });

        nothingLost.assertAll();
        for (Service service : Service.values()) {
            assertDatabaseAndTopicsTellTheSame(service);
        }
    }

    /** By the command that operators run, as in the image of the service. */
    private void assertDatabaseAndTopicsTellTheSame(Service service) throws Exception {
        Path libraries = partnership.home().resolve(service.processName()).resolve("target/quarkus-app/lib/main");
        ProcessBuilder reconcile = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        libraries + "/*",
                        RECONCILE,
                        service.subject())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        reconcile
                .environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", partnership.addresses().jdbcUrl(service),
                        "QUARKUS_DATASOURCE_USERNAME", service.subject(),
                        "QUARKUS_DATASOURCE_PASSWORD", service.subject(),
                        "KAFKA_BOOTSTRAP_SERVERS", partnership.addresses().bootstrapServers()));
        Process process = reconcile.start();
        try (var differences = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(differences.lines()).as(service.processName()).isEmpty();
        }
        assertThat(process.waitFor()).as(service.processName()).isZero();
    }
}
