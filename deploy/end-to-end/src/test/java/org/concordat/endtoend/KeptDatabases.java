package org.concordat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.concordat.local.Stack;
import org.concordat.platform.testing.servers.PostgresServer;

/**
 * Backups of the databases of a running stack, as PostgreSQL itself makes them: a copy of all files, and every piece of the
 * write-ahead log that was finished since.
 */
final class KeptDatabases {
    private static final String POSTGRES = "postgres";
    private static final String LOG = "pg_wal";

    /** What is of one running server only. */
    private static final Set<String> NOT_COPIED =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_stat_tmp");

    private final Stack stack;
    private final Path data;
    private final Path archive;
    private final Path copy;

    private KeptDatabases(Stack stack) {
        this.stack = stack;
        this.data = stack.data(POSTGRES);
        this.archive = data.resolveSibling("archive");
        this.copy = data.resolveSibling("copy");
    }

    /** Has the log archived from now on, and copies all files. */
    static KeptDatabases of(Stack stack) {
        KeptDatabases kept = new KeptDatabases(stack);
        delete(kept.archive);
        delete(kept.copy);
        kept.beginToArchive();
        kept.copyAll();
        return kept;
    }

    private void beginToArchive() {
        try {
            Files.createDirectories(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asks("alter system set archive_mode = 'on'");
        asks(
                "alter system set archive_command = 'cmp -s %%p %1$s/%%f || (test ! -f %1$s/%%f && cp %%p %1$s/%%f.part && mv %1$s/%%f.part %1$s/%%f)'"
                        .formatted(archive));
        stack.whileDown(List.of(POSTGRES), this::endServer);
    }

    private void copyAll() {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('rehearsal', fast => true)");
            copy(data, copy);
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                label.next();
                Files.writeString(copy.resolve("backup_label"), label.getString(1));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The databases could not be copied", e);
        }
    }

    /** The server is killed and all its files are lost but the log, which lies on another disk. Nothing is missing afterwards. */
    void loseAllButTheLog() {
        stack.whileDown(List.of(POSTGRES), () -> {
            endServer();
            Path log = data.resolveSibling("log");
            move(data.resolve(LOG), log);
            putBack();
            delete(data.resolve(LOG));
            move(log, data.resolve(LOG));
        });
    }

    private void putBack() {
        delete(data);
        try {
            copy(copy, data);
            Files.createDirectories(data.resolve(LOG).resolve("archive_status"));
            Files.writeString(data.resolve("postgresql.auto.conf"), """
                    restore_command = 'cp %s/%%f %%p'
                    hot_standby = 'off'
                    """.formatted(archive), StandardOpenOption.APPEND);
            Files.createFile(data.resolve("recovery.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was killed only watched over it. */
    private void endServer() {
        PostgresServer.endOrphan(data);
    }

    private String asks(String query) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return null;
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(stack.addresses().jdbcPrefix() + "postgres", "postgres", "");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes any) throws IOException {
                    Path copied = to.resolve(from.relativize(directory));
                    Files.createDirectories(copied);
                    Files.setPosixFilePermissions(copied, Files.getPosixFilePermissions(directory));
                    boolean skipped = directory.endsWith(LOG) || NOT_COPIED.contains(name(directory));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
                    if (!NOT_COPIED.contains(name(file))) {
                        try {
                            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                        } catch (NoSuchFileException goneMeanwhile) {
                            // the log says so
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        if (Files.notExists(directory)) {
            return;
        }
        try (var found = Files.walk(directory)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
