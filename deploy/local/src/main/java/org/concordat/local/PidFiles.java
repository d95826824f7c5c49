package org.concordat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The processes of a stack, written down so that somebody can end them should their launcher be killed. Each is known
 * by number and start time, hence a stranger that got the same number later is never touched.
 */
final class PidFiles {
    private static final String SUFFIX = ".pid";

    private final Path directory;

    PidFiles(Path directory) {
        this.directory = directory;
    }

    void record(String name, ProcessHandle process) {
        try {
            Files.writeString(file(name), process.pid() + " " + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not note the process of " + name, e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove the note of " + name, e);
        }
    }

    /** Ends those with a matching name that still run, politely first; gives back their names. */
    List<String> end(Predicate<String> matching, Duration grace) {
        List<String> ended = new ArrayList<>();
        List<ProcessHandle> processes = new ArrayList<>();
        for (String name : names()) {
            if (matching.test(name)) {
                living(name).ifPresent(process -> {
                    processes.add(process);
                    ended.add(name);
                });
            }
        }
        Processes.end(processes, grace);
        ended.forEach(this::forget);
        return ended;
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + directory, e);
        }
    }

    private Optional<ProcessHandle> living(String name) {
        try {
            String[] noted = Files.readString(file(name)).split(" ");
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(noted[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
