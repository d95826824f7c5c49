package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory of a process of the local stack: all that is resident, and of a JVM what its heap holds after a collection. */
final class ProcessMemory {

    private final Path data;
    private final String name;

    /** @param data the directory of the stack */
    ProcessMemory(Path data, String name) {
        this.data = data;
        this.name = name;
    }

    /** Of the process with all its children; a page that several share counts in parts. */
    long residentKibibytes() {
        return kibibytes("Pss:");
    }

    /** What of it no file holds, so that the system can give it to nobody else. */
    long privateKibibytes() {
        return kibibytes("Pss_Anon:");
    }

    private long kibibytes(String kind) {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> kibibytes(each, kind))
                .sum();
    }

    /** Has the JVM collect first. */
    void collectGarbage() {
        try {
            new ProcessBuilder(jcmd(), Long.toString(pid()), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no jcmd beside this Java; use a JDK", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }

    /** The database server is no child of the process that started it; a file of its own names it. */
    private long pid() {
        Path server = data.resolve(name).resolve("postmaster.pid");
        Path file = Files.exists(server) ? server : data.resolve("run").resolve(name + ".pid");
        try {
            return Long.parseLong(Files.readString(file).split("\\s")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("No stack runs with its data in " + data, e);
        }
    }

    private static long kibibytes(ProcessHandle process, String kind) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(kind))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
