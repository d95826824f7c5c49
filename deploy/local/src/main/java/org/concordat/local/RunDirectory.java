package org.concordat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.testing.servers.PostgresServer;

/**
 * The directory of one stack: data, logs and notes of its processes. Only one launcher at a time can hold it; the
 * system itself takes the hold back from a launcher that was killed.
 */
final class RunDirectory implements AutoCloseable {
    private static final String POSTGRES = "postgres";
    private static final long LEAST_SPACE = 1L << 30;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Path root;
    private final Path notes;
    private final FileChannel lock;
    private final PidFiles pids;

    private RunDirectory(Path root, Path notes, FileChannel lock) {
        this.root = root;
        this.notes = notes;
        this.lock = lock;
        this.pids = new PidFiles(notes);
    }

    /** Takes hold of the directory, which is created if needed; refuses when another launcher has it. */
    static RunDirectory claim(Path root) {
        Path notes = root.resolve("run");
        try {
            Files.createDirectories(notes);
            Files.createDirectories(root.resolve("logs"));
            FileChannel lock =
                    FileChannel.open(notes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tookHold(lock)) {
                lock.close();
                throw new Refusal("A stack already runs with the data in %s: %s. Stop that one first, or give this one"
                                .formatted(root, holder(notes))
                        + " a directory and ports of its own (--data DIR, CONCORDAT_..._PORT; see --help).");
            }
            // Not in the lock file: reading that would give up the lock on some systems.
            Files.writeString(
                    holderFile(notes), "process " + ProcessHandle.current().pid());
            return new RunDirectory(root, notes, lock);
        } catch (IOException e) {
            throw new Refusal("Cannot write to " + root + ": " + e.getMessage() + ". Choose another with --data.", e);
        }
    }

    private static boolean tookHold(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(Path notes) {
        try {
            return Files.readString(holderFile(notes));
        } catch (IOException justStarting) {
            return "one that is just starting";
        }
    }

    private static Path holderFile(Path notes) {
        return notes.resolve("holder");
    }

    /** Refuses when the disk is nearly full: databases take badly to a write that fails. */
    void requireSpace() {
        requireSpace(LEAST_SPACE);
    }

    void requireSpace(long least) {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < least) {
                throw new Refusal("Only %d MiB are free where %s lies, and the stack needs %d MiB. Make room, or choose"
                                .formatted(free >> 20, root, least >> 20)
                        + " a directory on another disk with --data.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not find out how much space is left for " + root, e);
        }
    }

    /** Ends what a killed launcher left running; gives back the names. */
    List<String> endOrphans() {
        List<String> ended = pids.end(name -> true, GRACE);
        PostgresServer.endOrphan(data(POSTGRES));
        return ended;
    }

    /** Forgets everything earlier runs have stored. */
    void deleteData() {
        List.of(data(POSTGRES), data("kafka"), root.resolve("logs")).forEach(RunDirectory::delete);
        try {
            Files.createDirectories(root.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a server keeps its data. */
    Path data(String name) {
        return root.resolve(name);
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** Starts a new log; the last one is kept beside it. */
    void turnLog(String name) {
        try {
            if (Files.exists(log(name))) {
                Files.move(
                        log(name),
                        root.resolve("logs").resolve(name + ".previous.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not turn the log of " + name, e);
        }
    }

    /** Where an embedded server writes its process number once it is ready. */
    Path readyFile(String name) {
        return notes.resolve(name + ".ready");
    }

    PidFiles pids() {
        return pids;
    }

    Path notes() {
        return notes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holderFile(notes));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not let go of " + root, e);
        }
    }

    private static void delete(Path directory) {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Refusal("Could not delete " + directory + ": " + e.getMessage(), e);
        }
    }
}
