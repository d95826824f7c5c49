package org.concordat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.local.Stack;

/** What the suites measured on the way; printed, never asserted. */
final class Measured {
    private Measured() {}

    static void say(String what, String value) {
        System.out.printf(Locale.ROOT, "measured: %-60s %s%n", what, value);
    }

    static void duration(String what, Duration taken) {
        say(what, "%,.1f s".formatted(taken.toMillis() / 1000.0));
    }

    /** Median, 90th percentile and longest of several. */
    static void spread(String what, List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        say(
                what,
                "median %d ms, 90 %% within %d ms, longest %d ms (%d times)"
                        .formatted(
                                median(taken).toMillis(),
                                sorted.get((int) Math.ceil(sorted.size() * 0.9) - 1)
                                        .toMillis(),
                                sorted.get(sorted.size() - 1).toMillis(),
                                sorted.size()));
    }

    static Duration median(List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** Resident memory of each process with its children; a page that several share counts in parts. */
    static void memory(Stack stack) {
        long total = 0;
        for (String name : stack.names()) {
            long kibibytes = processesOf(stack, name)
                    .mapToLong(Measured::residentKibibytes)
                    .sum();
            total += kibibytes;
            say("memory of " + name, "%d MiB".formatted(kibibytes >> 10));
        }
        say("memory of all", "%d MiB".formatted(total >> 10));
    }

    /** The database server is no child of the process that started it; its own file names it. */
    private static Stream<ProcessHandle> processesOf(Stack stack, String name) {
        Path server =
                stack.log(name).resolve("../../" + name + "/postmaster.pid").normalize();
        Stream<ProcessHandle> started = Stream.of(stack.process(name));
        if (Files.exists(server)) {
            try (Stream<String> lines = Files.lines(server)) {
                long pid = Long.parseLong(lines.findFirst().orElseThrow().trim());
                started = Stream.concat(started, ProcessHandle.of(pid).stream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return started.flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    /** Linux tells it in a file; elsewhere, and of a process just ended, it stays unknown. */
    private static long residentKibibytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException unknown) {
            return 0;
        }
    }
}
