package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.concordat.sampledata.client.Json.object;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.local.Stack;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * What fails besides processes that are killed, one after the other under a load, on a stack of its own with two replicas of
 * every service. After each, what was acknowledged is there once and once only, and reports are those of a serial replay.
 */
@Order(11)
@Tag("faults")
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {
    private static final int BETWEEN = 10;
    private static final Duration BROKER_AWAY = Duration.ofMinutes(1);
    private static final int STRETCH = 60;
    private static final List<Service> READERS = List.of(Service.FUNDING, Service.REPORTING);

    private final Path repository = Partnership.repository();
    private final Map<Service, String> tokens = new EnumMap<>(Service.class);
    private Stack stack;
    private Optional<SmallDisk> disk = Optional.empty();
    private Optional<Path> previousVersion;
    private Side first;
    private Side second;
    private Partnership partnership;

    @BeforeAll
    void startTwoReplicasOfEveryService() {
        previousVersion = PreviousVersion.home(repository);
        stack = Partnership.startServers("stack-of-replicas");
        disk = SmallDisk.under(stack, repository.resolve("deploy/end-to-end/target/small-disk"));
        EarlyTokens early = new EarlyTokens(stack.addresses().issuerUrl());
        for (Service service : Service.values()) {
            tokens.put(service, early.of(service));
        }
        first = Side.start(
                stack,
                previousVersion
                        .map(home -> new Replica.Kind("previous", home, Map.of()))
                        .orElse(thisVersion("first")));
        SmallRegion.prepare(Partnership.of(stack, first));
        second = Side.start(stack, thisVersion("second"));
        partnership = Partnership.of(stack, second);
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {first, second, stack, disk.orElse(null)}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    @Order(1)
    void twoVersionsWorkSideBySideUntilOneReplacesTheOther() throws Exception {
        assumeThat(previousVersion)
                .as("the services of the previous version, which the history must have")
                .isPresent();
        assertNothingLost("Two versions", 40, load -> {
            load.awaitMore(BETWEEN);
            // asked to end, the previous version might park the event that it is at
            first.kill();
            first.become(thisVersion("first"));
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(2)
    void brokerMayBeAwayForAMinute() throws Exception {
        assertNothingLost("Broker away", 40, load -> {
            load.awaitMore(BETWEEN);
            stack.whileDown(List.of("kafka"), () -> {
                int before = load.size();
                Instant until = Instant.now().plus(BROKER_AWAY);
                load.awaitMore(BETWEEN);
                Awaitility.await("the minute to be over")
                        .atMost(BROKER_AWAY.multipliedBy(2))
                        .until(() -> Instant.now().isAfter(until));
                Measured.say("joined while the broker was away", Integer.toString(load.size() - before));
            });
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(3)
    void databaseMayBeRestarted() throws Exception {
        assertNothingLost("Database restarted", 40, load -> {
            load.awaitMore(BETWEEN);
            partnership.endAndAwait(
                    "postgres", "stopped", () -> stack.process("postgres").destroy());
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(4)
    void diskOfTheDatabaseMayBeFull() throws Exception {
        assumeThat(disk)
                .as("a disk that can be filled, which takes the right to mount")
                .isPresent();
        assertNothingLost("Disk full", 40, load -> {
            load.awaitMore(BETWEEN);
            List<String> accepted = new ArrayList<>();
            disk.orElseThrow().fill();
            try {
                Awaitility.await("a refusal for want of space")
                        .atMost(Duration.ofMinutes(1))
                        .untilAsserted(() -> assertThat(refusalOf("Hasty body " + accepted.size(), accepted))
                                .contains("it answers 503", "urn:concordat:problem:temporarily-unavailable"));
            } finally {
                disk.orElseThrow().makeRoom();
            }
            load.awaitMore(BETWEEN);
            assertThat(partnership.machine(Service.MEMBERSHIP).list("organisations?text=Hasty"))
                    .extracting(one -> one.required("id").asText())
                    .containsExactlyInAnyOrderElementsOf(accepted);
        });
    }

    /** Why somebody without patience was not answered; nothing when the organisation was accepted. */
    private String refusalOf(String name, List<String> accepted) {
        ServiceClient impatient = new ServiceClient(
                second.root(Service.MEMBERSHIP),
                Service.MEMBERSHIP.subject(),
                () -> tokens.get(Service.MEMBERSHIP),
                ServiceClient.http(),
                new Patience(Duration.ZERO, Duration.ofMillis(1)));
        Patience.Unanswered refused = catchThrowableOfType(
                Patience.Unanswered.class,
                () -> accepted.add(impatient
                        .post(
                                "organisations",
                                object("name", name, "type", "HEALTH", "subRegion", "lancashire"),
                                IdempotencyKey.of(name, Instant.now()))
                        .id()));
        return refused == null ? "" : refused.getMessage();
    }

    @Test
    @Order(5)
    void diskOfTheBrokerMayBeFull() throws Exception {
        assertNothingLost("Broker full", 40, load -> {
            load.awaitMore(BETWEEN);
            partnership.endAndAwait(
                    "kafka", "out of space", () -> SystemCommands.limitFiles(stack.process("kafka"), 4096));
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(6)
    void readersMayStandStillForLongerThanTheirSession() throws Exception {
        assertNothingLost("Slow readers", 40, load -> {
            load.awaitMore(BETWEEN);
            READERS.forEach(service -> SystemCommands.freeze(second.of(service).process()));
            try {
                for (Service service : READERS) {
                    Awaitility.await("the other replica of %s to take over".formatted(service))
                            .atMost(Duration.ofMinutes(1))
                            .until(() -> Topics.readersOf(
                                            service.subject(), stack.addresses().bootstrapServers())
                                    == 1);
                }
            } finally {
                READERS.forEach(
                        service -> SystemCommands.thaw(second.of(service).process()));
            }
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(7)
    void eventsMayComeAgainAndInAnyOrder() throws Exception {
        assertNothingLost("Told again", 40, load -> {
            load.awaitMore(BETWEEN);
            String brokers = stack.addresses().bootstrapServers();
            for (String topic : Topics.all(brokers)) {
                Topics.tellLastAgainInReverse(brokers, topic, STRETCH);
            }
            load.awaitMore(BETWEEN);
        });
    }

    @Test
    @Order(8)
    void clocksMayBeAnHourBehind() throws Exception {
        Optional<Path> library = fakeClock();
        assumeThat(library)
                .as("libfaketime, which deploy/end-to-end/clock installs")
                .isPresent();
        second.become(new Replica.Kind(
                "behind",
                repository,
                Map.of(
                        "LD_PRELOAD", library.orElseThrow().toString(),
                        "FAKETIME", "-1h",
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        // what it does to waits by the clock that is left alone makes a JVM wait in circles
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0")));
        partnership = Partnership.of(stack, first);
        assertNothingLost("Clocks behind", 40, load -> load.awaitMore(BETWEEN));
        String report = "reports/reconciliation?financialYear=" + Load.YEAR;
        assertThat(client(second, Service.REPORTING).get(report).required("total"))
                .isEqualTo(client(first, Service.REPORTING).get(report).required("total"));
    }

    private static Optional<Path> fakeClock() throws IOException {
        try (DirectoryStream<Path> machines = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-*")) {
            for (Path machine : machines) {
                Path library = machine.resolve("faketime/libfaketimeMT.so.1");
                if (Files.exists(library)) {
                    return Optional.of(library);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    @Order(9)
    void replicasMayBeStoppedInTheMiddleOfTheirWork() throws Exception {
        // the previous version, which it is when this test runs alone, might park the event that it is at
        first.become(thisVersion("first"));
        assertNothingLost("Stopped", 40, load -> {
            load.awaitMore(BETWEEN);
            second.become(thisVersion("second"));
            load.awaitMore(BETWEEN);
            first.become(thisVersion("first"));
            load.awaitMore(BETWEEN);
        });
    }

    private Replica.Kind thisVersion(String name) {
        return new Replica.Kind(name, repository, Map.of());
    }

    /** What happens while a load goes on. */
    @FunctionalInterface
    private interface FaultUnderLoad {
        void happens(Load load) throws Exception;
    }

    private void assertNothingLost(String name, int least, FaultUnderLoad fault) throws Exception {
        List<Function<Service, ServiceClient>> sides =
                List.of(service -> client(first, service), service -> client(second, service));
        Load load = new Load(name, sides);
        NothingLost nothingLost = new NothingLost(partnership, load);
        load.during(least, () -> fault.happens(load));
        Instant over = Instant.now();
        nothingLost.assertAll();
        Measured.duration("all checks after it", Duration.between(over, Instant.now()));
    }

    private ServiceClient client(Side side, Service service) {
        return new ServiceClient(
                side.root(service), service.subject(), () -> tokens.get(service), ServiceClient.http(), Patience.USUAL);
    }
}
