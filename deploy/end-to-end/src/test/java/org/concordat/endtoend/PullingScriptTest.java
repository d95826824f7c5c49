package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
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
    private static final String YEAR = "2008-09";

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
    void aScriptThatIsKilledAtRandomWhileOthersWriteAndIsResumedEndsWithTheSameBytes(
            Partnership partnership, @TempDir Path folder) throws IOException, InterruptedException {
        Settled.await(partnership);
        long seed = System.nanoTime();
        Measured.say("seed of the kills of a pulling script", Long.toString(seed));
        var random = new Random(seed);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (var writing = new Writing(partnership)) {
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
            assertThat(writing.written()).isGreaterThan(KILLS);
        }
        Settled.await(partnership);
        runToTheEnd(partnership, killed);
        Path alone = Files.createDirectory(folder.resolve("alone"));
        runToTheEnd(partnership, alone);

        Map<String, byte[]> expected = kept(alone);
        assertThat(kept(killed)).hasSameSizeAs(expected).allSatisfy((file, bytes) -> assertThat(
                        Arrays.equals(bytes, expected.get(file)))
                .as(file)
                .isTrue());
        assertTheReportsAreThoseOfTheApi(partnership, expected);
        assertTheFiguresFollowFromTheRecords(partnership, new PulledRecords(killed, YEAR));
    }

    private static void assertTheReportsAreThoseOfTheApi(Partnership partnership, Map<String, byte[]> kept) {
        List<JsonNode> reports = partnership.machine(Service.REPORTING).list("reports");
        assertThat(reports).hasSizeGreaterThan(15);
        for (JsonNode report : reports) {
            String name = report.required("name").asText();
            assertThat(kept.get(Path.of(PullingScript.REPORTS, name + ".csv").toString()))
                    .as(name)
                    .isEqualTo(partnership.download(
                            Service.REPORTING, "reports/%s?%s".formatted(name, PullingScript.YEAR), Formats.CSV));
        }
    }

    private static void assertTheFiguresFollowFromTheRecords(Partnership partnership, PulledRecords records)
            throws IOException {
        JsonNode income = report(partnership, "membership-and-income");
        assertThat(records.members())
                .isPositive()
                .isEqualTo(income.required("members").asInt());
        assertThat(records.receivedByClass())
                .isNotEmpty()
                .isEqualTo(money(income.required("byClass"), "className", "received"));
        assertThat(records.committedByFund())
                .isNotEmpty()
                .isEqualTo(money(report(partnership, "fund-position").required("funds"), "code", "committed"));
        assertThat(records.budgetByProgramme())
                .isNotEmpty()
                .isEqualTo(money(
                        report(partnership, "programme-budgets-and-savings").required("programmes"),
                        "code",
                        "totalBudget"));
    }

    private static JsonNode report(Partnership partnership, String name) {
        return partnership.machine(Service.REPORTING).get("reports/%s?%s".formatted(name, PullingScript.YEAR));
    }

    /** What is not nothing, by name. */
    private static Map<String, BigDecimal> money(JsonNode lines, String name, String figure) {
        var money = new TreeMap<String, BigDecimal>();
        for (JsonNode line : lines) {
            BigDecimal amount = pounds(line.required(figure));
            if (amount.signum() != 0) {
                money.put(line.required(name).asText(), amount);
            }
        }
        return money;
    }

    /** Amends an organisation all the time until it is closed, so that the feed grows while it is read. */
    private static final class Writing implements AutoCloseable {
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
        private final Thread writer;
        private volatile boolean goesOn = true;

        Writing(Partnership partnership) {
            ServiceClient membership = partnership.machine(Service.MEMBERSHIP);
            Answer registered = membership.post(
                    "organisations",
                    object("name", "Amended meanwhile", "type", "POLICE", "subRegion", "cumbria"),
                    IdempotencyKey.of("amended meanwhile"));
            writer = new Thread(() -> {
                try {
                    Answer last = registered;
                    while (goesOn) {
                        last = membership.patch(
                                "organisations/" + registered.id(),
                                object("website", "https://example.org/" + written.incrementAndGet()),
                                last.etag().orElseThrow());
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            writer.start();
        }

        int written() {
            return written.get();
        }

        @Override
        public void close() {
            goesOn = false;
            Awaitility.await("the last amendment").atMost(Duration.ofMinutes(1)).until(() -> !writer.isAlive());
            assertThat(failure.get()).isNull();
        }
    }
}
