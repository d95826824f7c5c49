package org.concordat.platform.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @Test
    void servesADatabaseToItsOwnRoleAndEndsItsProcess() throws SQLException {
        ProcessHandle process;
        try (PostgresServer server = PostgresServer.temporary()) {
            process = server.process();
            server.ensureDatabase("funding");
            server.ensureDatabase("funding");

            assertThat(read(server, "funding", "SELECT current_user || '@' || current_database()"))
                    .isEqualTo("funding@funding");
            assertThat(read(server, "funding", "SELECT upper('café')")).isEqualTo("CAFÉ");
            assertThat(read(server, "funding", "SHOW max_connections")).isEqualTo("200");
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void refusesANameThatIsNoDatabaseName() {
        try (PostgresServer server = PostgresServer.temporary()) {
            assertThatThrownBy(() -> server.ensureDatabase("x; DROP ROLE postgres"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsDurableDataOverARestartAndOverAKill(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("postgres");
        int port = FreePorts.next();
        try (PostgresServer server = PostgresServer.durable(data, port)) {
            server.ensureDatabase("funding");
            assertThat(read(server, "funding", "SHOW fsync")).isEqualTo("on");
            assertThat(read(server, "funding", "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(read(server, "funding", "SHOW full_page_writes")).isEqualTo("on");
            write(server, "CREATE TABLE kept (what text)", "INSERT INTO kept VALUES ('stopped')");

            assertThatThrownBy(() -> PostgresServer.durable(data, FreePorts.next()))
                    .hasMessageContaining("Another process runs PostgreSQL");
        }
        try (PostgresServer server = PostgresServer.durable(data, port)) {
            write(server, "INSERT INTO kept VALUES ('killed')");
            server.process().destroyForcibly();
            server.process().onExit().get();
            assertThat(data.resolve("postmaster.pid")).exists();
        }
        try (PostgresServer server = PostgresServer.durable(data, port)) {
            assertThat(read(server, "funding", "SELECT string_agg(what, ' ' ORDER BY what) FROM kept"))
                    .isEqualTo("killed stopped");
        }
    }

    @Test
    void isNotStoppedByThePidFileOfAKilledServerWhoseNumberAStrangerHasNow(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("postgres");
        try (PostgresServer server = PostgresServer.durable(data, FreePorts.next())) {
            server.ensureDatabase("funding");
        }
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n");
            try (PostgresServer server = PostgresServer.durable(data, FreePorts.next())) {
                assertThat(read(server, "funding", "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void startsOverWhenTheFirstStartWasCutOff(@TempDir Path directory) throws Exception {
        Path data = Files.createDirectories(directory.resolve("postgres"));
        Files.createFile(directory.resolve("postgres.unfinished"));
        Files.writeString(data.resolve("PG_VERSION"), "17");
        Files.createFile(data.resolve("postgresql.conf"));

        try (PostgresServer server = PostgresServer.durable(data, FreePorts.next())) {
            server.ensureDatabase("funding");
            assertThat(read(server, "funding", "SELECT 1")).isEqualTo("1");
            assertThat(directory.resolve("postgres.unfinished")).doesNotExist();
        }
    }

    private static String read(PostgresServer server, String database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), database, database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void write(PostgresServer server, String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("funding"), "funding", "funding");
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
