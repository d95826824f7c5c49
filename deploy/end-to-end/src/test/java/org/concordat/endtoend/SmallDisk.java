package org.concordat.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.concordat.local.Service;
import org.concordat.local.Stack;

/** A disk in memory for the tables of all services, which can be filled to the last byte. The database's log lies elsewhere. */
final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "512m";
    private static final int PIECE = 1 << 16;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** Moves the databases there; nothing where this process may not mount. */
    static Optional<SmallDisk> under(Stack stack, Path root) {
        try {
            Files.createDirectories(root);
            if (Files.exists(root.resolve("tables"))) {
                // a run that was killed has left it
                SystemCommands.succeed("umount", root.toString());
            }
            if (!SystemCommands.succeed("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", root.toString())) {
                return Optional.empty();
            }
            SmallDisk disk = new SmallDisk(root);
            disk.move(stack);
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(Stack stack) {
        try (Connection connection = DriverManager.getConnection(
                        stack.addresses().jdbcPrefix() + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            Path tables = Files.createDirectories(root.resolve("tables"));
            statement.execute("create tablespace small_disk location '%s'".formatted(tables));
            for (Service service : Service.values()) {
                statement.execute("alter database %s set tablespace small_disk".formatted(service.subject()));
            }
        } catch (SQLException | IOException e) {
            close();
            throw new IllegalStateException("The databases could not be moved to " + root, e);
        }
    }

    /** From now on nothing more can be stored. */
    void fill() {
        byte[] piece = new byte[PIECE];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            for (int size = PIECE; size > 0; size /= 16) {
                byte[] smaller = Arrays.copyOf(piece, size);
                writeUntilFull(ballast, smaller);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    private static void writeUntilFull(OutputStream file, byte[] piece) {
        try {
            while (true) {
                file.write(piece);
            }
        } catch (IOException full) {
            // smaller pieces may still find room
        }
    }

    void makeRoom() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return root.resolve("ballast");
    }

    /** To be called when the database is no longer there. */
    @Override
    public void close() {
        SystemCommands.succeed("umount", root.toString());
    }
}
