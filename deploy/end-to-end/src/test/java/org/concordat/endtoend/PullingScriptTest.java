package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script that pulls everything by the change feed and is killed at random ends with what one has that was left alone. */
@Order(5)
@ExtendWith(WithPartnership.class)
class PullingScriptTest {
    private static final int KILLS = 4;
    private static final int LONGEST_WAIT_MILLIS = 150;

    private static Process start(Partnership partnership, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PullingScript.class.getName(),
                        folder.toString(),
                        partnership
                                .addresses()
                                .of(Service.REPORTING)
                                .resolve("/reporting/v1/")
                                .toString(),
                        partnership.token("partner", "reporting.read"))
                .inheritIO()
                .start();
    }

    private static void runToTheEnd(Partnership partnership, Path folder) throws IOException, InterruptedException {
        Process script = start(partnership, folder);
        assertThat(script.waitFor(2, TimeUnit.MINUTES)).as("the script ends").isTrue();
        assertThat(script.exitValue()).isZero();
    }

    private static String position(Path folder) throws IOException {
        Path kept = folder.resolve(PullingScript.POSITION);
        return Files.exists(kept) ? Files.readString(kept) : "";
    }

    /** All that a script has kept, by its place; what it was writing when it was killed is nothing yet. */
    private static Map<String, byte[]> kept(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".new"))
                    .toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void aScriptThatIsKilledAtRandomAndResumedEndsWithTheSameBytes(Partnership partnership, @TempDir Path folder)
            throws IOException, InterruptedException {
        Settled.await(partnership);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        var random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            String before = position(killed);
            Process script = start(partnership, killed);
            Awaitility.await("the script to go on")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !position(killed).equals(before) || !script.isAlive());
            Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
            script.destroyForcibly().waitFor();
        }
        runToTheEnd(partnership, killed);
        Path alone = Files.createDirectory(folder.resolve("alone"));
        runToTheEnd(partnership, alone);

        Map<String, byte[]> expected = kept(alone);
        assertThat(kept(killed)).hasSameSizeAs(expected).allSatisfy((file, bytes) -> assertThat(
                        Arrays.equals(bytes, expected.get(file)))
                .as(file)
                .isTrue());
        assertTheReportsAreThoseOfTheApi(partnership, expected);
        assertThat(received(killed)).isEqualByComparingTo(receivedByTheReport(partnership));
    }

    private static void assertTheReportsAreThoseOfTheApi(Partnership partnership, Map<String, byte[]> kept) {
        for (String report : PullingScript.REPORTS) {
            String name = report.substring(0, report.indexOf('?'));
            assertThat(kept.get(Path.of("reports", name).toString()))
                    .as(name)
                    .isEqualTo(partnership.download(Service.REPORTING, "reports/" + report, "text/csv"));
        }
    }

    /** Net of VAT, which the North West does not charge. */
    private static BigDecimal received(Path folder) throws IOException {
        var json = new ObjectMapper();
        BigDecimal sum = BigDecimal.ZERO;
        try (Stream<Path> subscriptions = Files.list(folder.resolve("membership.subscriptions"))) {
            for (Path file : subscriptions
                    .filter(each -> each.toString().endsWith(".json"))
                    .toList()) {
                JsonNode state = json.readTree(Files.readAllBytes(file)).required("state");
                if (state.required("financialYear").asText().equals("2008-09")) {
                    sum = sum.add(new BigDecimal(state.at("/paid/amount").asText()));
                }
            }
        }
        return sum;
    }

    private static BigDecimal receivedByTheReport(Partnership partnership) {
        return new BigDecimal(partnership
                .machine(Service.REPORTING)
                .get("reports/membership-and-income?financialYear=2008-09")
                .at("/received/amount")
                .asText());
    }
}
