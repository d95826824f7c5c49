package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.concordat.platform.testing.servers.FreePorts;
import org.concordat.platform.testing.servers.TokenClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack without the services, which the end-to-end tests add. */
class StackTest {
    @TempDir
    private Path root;

    @Test
    void bringsBackEachProcessThatIsKilledWithAllItsData() throws Exception {
        StackOptions options = StackOptions.forTests(root, root.resolve("data"));
        List<ProcessHandle> processes;
        try (Stack stack = Stack.start(options)) {
            assertThat(stack.names()).containsExactly("postgres", "kafka", "issuer");
            store(stack.addresses());

            for (String name : stack.names()) {
                ProcessHandle before = stack.process(name);
                stack.kill(name);
                stack.awaitReady(name);
                assertThat(stack.process(name).pid()).isNotEqualTo(before.pid());
            }

            assertThat(topics(stack.addresses())).contains("funding.award");
            assertThat(rows(stack.addresses())).isEqualTo(1);
            assertThat(new TokenClient(stack.addresses().issuerUrl()).person("auditor"))
                    .isNotBlank();
            assertThatThrownBy(() -> Stack.start(options))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("A stack already runs");
            processes = stack.names().stream().map(stack::process).toList();
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThatPortsAreFree(options);

        try (Stack again = Stack.start(options)) {
            assertThat(topics(again.addresses())).contains("funding.award");
            assertThat(rows(again.addresses())).isEqualTo(1);
        }
    }

    @Test
    void leavesNothingRunningWhenItsLauncherIsKilled() throws Exception {
        StackOptions options = StackOptions.forTests(root, root.resolve("data"));
        Process launcher = StackHolder.start(options);
        PidFiles pids = new PidFiles(root.resolve("data/run"));
        Process service = new ProcessBuilder("sleep", "60").start();
        pids.record("some-service", service.toHandle());

        launcher.destroyForcibly().waitFor();

        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(service.isAlive()).isFalse();
            assertThatPortsAreFree(options);
        });
    }

    @Test
    void startsAfterEveryProcessWasKilledAtOnce() throws Exception {
        StackOptions options = StackOptions.forTests(root, root.resolve("data"));
        Process launcher = StackHolder.start(options);
        store(StackAddresses.of(options.ports()));

        launcher.destroyForcibly();
        for (String name : List.of("postgres", "kafka", "issuer")) {
            String pid =
                    Files.readString(root.resolve("data/run/" + name + ".pid")).split(" ")[0];
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        }
        launcher.waitFor();

        try (Stack stack = Stack.start(options)) {
            assertThat(topics(stack.addresses())).contains("funding.award");
            assertThat(rows(stack.addresses())).isEqualTo(1);
        }
        assertThatPortsAreFree(options);
    }

    @Test
    void refusesAServiceThatIsNotBuiltBeforeAnythingIsStarted() {
        StackOptions options = StackOptions.forTests(root, root.resolve("data"), Service.FUNDING);

        assertThatThrownBy(() -> Stack.start(options))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("funding-service is not built");
        assertThat(root.resolve("data/postgres")).doesNotExist();
    }

    private static void assertThatPortsAreFree(StackOptions options) {
        assertThat(options.ports().numbers().values()).allMatch(FreePorts::isFree);
    }

    private static void store(StackAddresses stack) throws Exception {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (what text)");
            statement.execute("INSERT INTO kept VALUES ('a row')");
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("funding.award", 3, (short) 1)))
                    .all()
                    .get(60, TimeUnit.SECONDS);
        }
    }

    private static int rows(StackAddresses stack) throws SQLException {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM kept")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection connect(StackAddresses stack) throws SQLException {
        String subject = Service.FUNDING.subject();
        return DriverManager.getConnection(stack.jdbcUrl(Service.FUNDING), subject, subject);
    }

    private static Set<String> topics(StackAddresses stack) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            return admin.listTopics().names().get(60, TimeUnit.SECONDS);
        }
    }
}
