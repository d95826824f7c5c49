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

    private static final int FIRST_JDK = 25;

    /** For a process that is started on the launcher's own JDK from jars in a directory; a record of older jars is made anew. */
    static AotCache of(Path directory, String process) {
        return of(directory, process, Runtime.version());
    }

    static AotCache of(Path directory, String process, Runtime.Version jdk) {
        if (jdk.feature() < FIRST_JDK) {
            return NONE;
        }
        Path cache = directory.resolve("%s-jdk-%s.aot".formatted(process, jdk));
        boolean isRecorded = Files.exists(cache) && !timeOf(cache).isBefore(builtIn(directory));
        return new AotCache(
                List.of(
                        (isRecorded ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache,
                        // what is left out of the record is of no interest
                        "-Xlog:aot*=error,cds*=error"),
                !isRecorded);
    }

    private static Instant builtIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
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
