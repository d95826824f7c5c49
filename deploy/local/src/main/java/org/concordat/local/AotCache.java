package org.concordat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM loaded and compiled in the first run of a build, from which its later runs start (JEP 483, 514). There is none
 * before JDK 25, and one JDK cannot read another's.
 *
 * @param options as they stand on the command line
 * @param isRecording whether the JVM writes the record when it ends, which takes it some seconds
 */
record AotCache(List<String> options, boolean isRecording) {
    static final AotCache NONE = new AotCache(List.of(), false);

    /** Set to {@code off}, it makes every process start without: to measure what the record gains, for instance. */
    private static final String VARIABLE = "CONCORDAT_AOT_CACHE";

    private static final int FIRST_JDK = 25;

    /**
     * For a process that is started on the launcher's own JDK from jars in a directory; a record of older jars or options is
     * made anew.
     *
     * @param options files of options of the JVM, with others of which it refuses the record
     */
    static AotCache of(Path directory, String process, Path... options) {
        return "off".equals(System.getenv(VARIABLE)) ? NONE : of(directory, process, Runtime.version(), options);
    }

    static AotCache of(Path directory, String process, Runtime.Version jdk, Path... options) {
        if (jdk.feature() < FIRST_JDK) {
            return NONE;
        }
        Path cache = directory.resolve("%s-jdk-%s.aot".formatted(process, jdk));
        boolean isRecorded = Files.exists(cache) && !timeOf(cache).isBefore(newest(directory, options));
        return new AotCache(
                List.of(
                        (isRecorded ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache,
                        // read where it was recorded for: moved elsewhere, each page of it would be a copy in memory
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0",
                        // what is left out of the record is of no interest
                        "-Xlog:aot*=error,cds*=error"),
                !isRecorded);
    }

    private static Instant newest(Path directory, Path... options) {
        try (Stream<Path> files = Files.list(directory)) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".jar")), Stream.of(options))
                    .map(AotCache::timeOf)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Instant timeOf(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
