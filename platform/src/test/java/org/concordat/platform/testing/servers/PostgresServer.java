package org.concordat.platform.testing.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server on a loopback port, without installation. A temporary one trades durability for speed and
 * leaves nothing behind; a durable one keeps every committed row, also when its processes are killed.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private PostgresServer(EmbeddedPostgres server, Path dataDirectory) {
        this.server = server;
        this.process = postmaster(dataDirectory)
                .orElseThrow(() -> new IllegalStateException("PostgreSQL ended right after its start"));
    }

    /** A server on a free port whose data vanish when it is closed. */
    public static PostgresServer temporary() {
        Path dataDirectory = Directories.temporary("concordat-postgres-");
        return start(
                builder(dataDirectory, FreePorts.next())
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD),
                dataDirectory);
    }

    /**
     * A server that keeps its data in the given directory, which is created if needed. A server left behind there by
     * a process that was killed is ended first; one that still has a living owner is an error.
     */
    public static PostgresServer durable(Path dataDirectory, int port) {
        Path directory = dataDirectory.toAbsolutePath().normalize();
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        try {
            endOrphan(directory);
            if (Files.exists(unfinished)) {
                // The first start was cut off. Nobody has stored anything yet, and initdb wants an empty directory.
                Directories.delete(directory);
            }
            Files.createDirectories(directory);
            if (Files.notExists(directory.resolve("PG_VERSION")) && Files.notExists(unfinished)) {
                Files.createFile(unfinished);
            }
            PostgresServer started = start(
                    builder(directory, port)
                            .setCleanDataDirectory(false)
                            // after the library's own -F on the command line; the later one holds
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setOutputRedirector(ProcessBuilder.Redirect.INHERIT)
                            .setErrorRedirector(ProcessBuilder.Redirect.INHERIT),
                    directory);
            Files.deleteIfExists(unfinished);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare " + directory + " for PostgreSQL", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path dataDirectory, int port) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // No socket file under /tmp: it would be shared by all servers of the machine.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                // So that anyone can ask which statements cost what.
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // The same order and case rules on every machine, whatever its language settings.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder, Path dataDirectory) {
        try {
            return new PostgresServer(builder.start(), dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + dataDirectory, e);
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return server.getPort();
    }

    /** The address of one database; its role and password are its name. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The server's own process, for those who watch over it. */
    public ProcessHandle process() {
        return process;
    }

    /**
     * Makes sure that the database is there, owned by a role of the same name whose password is the name again.
     * Calling it twice changes nothing.
     */
    public void ensureDatabase(String database) {
        if (!NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("Not a database name: " + database);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + database + "'")) {
                statement.execute("CREATE ROLE " + database + " LOGIN PASSWORD '" + database + "'");
            }
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database " + database, e);
        }
    }

    /** Lets the users of a database ask PostgreSQL what its statements have cost (pg_stat_statements). */
    public void keepAccountOfStatements(String database) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not add pg_stat_statements to " + database, e);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    /** Stops the server and waits until its process is gone. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not stop PostgreSQL", e);
        } finally {
            // The library gives the server five seconds; a last checkpoint on a slow disk needs more.
            if (!endsWithin(process, LONGEST_STOP)) {
                process.destroyForcibly();
            }
        }
    }

    /**
     * Ends a server left behind in this directory by a process that was killed, and nothing else. One that still has
     * a living owner is an error.
     */
    public static void endOrphan(Path dataDirectory) {
        try {
            endOrphanOf(dataDirectory.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look for an old PostgreSQL in " + dataDirectory, e);
        }
    }

    private static void endOrphanOf(Path dataDirectory) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (hasLivingOwner(dataDirectory)) {
            throw new IllegalStateException("Another process runs PostgreSQL in " + dataDirectory);
        }
        ProcessHandle named = postmaster(dataDirectory).orElse(null);
        if (named == null) {
            return; // PostgreSQL itself recognises the file of a dead process
        }
        if (isServerOf(named, dataDirectory)) {
            // Killing is safe, the write-ahead log brings every commit back; a shutdown would wait for clients.
            List<ProcessHandle> tree =
                    Stream.concat(Stream.of(named), named.descendants()).toList();
            tree.forEach(ProcessHandle::destroyForcibly);
            tree.forEach(process -> endsWithin(process, LONGEST_STOP));
        } else {
            // The number was given to a stranger since; PostgreSQL would take that for a running server.
            Files.delete(pidFile);
        }
    }

    /** The library locks this file as long as the process that started the server lives. */
    private static boolean hasLivingOwner(Path dataDirectory) throws IOException {
        Path lockFile = dataDirectory.resolve("epg-lock");
        if (Files.notExists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    private static boolean isServerOf(ProcessHandle process, Path dataDirectory) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(dataDirectory.toString()))
                .isPresent();
    }

    private static Optional<ProcessHandle> postmaster(Path dataDirectory) {
        try {
            String pid =
                    Files.readAllLines(dataDirectory.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.trim()));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration longest) {
        try {
            process.onExit().get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
