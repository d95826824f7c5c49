package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the stack takes until it is ready and how much memory its services have then, on each JDK, and where there can be
 * one with its AOT cache. See {@code deploy/bench/run starts}.
 */
public final class Starts {

    private static final int FIRST_JDK_WITH_CACHE = 25;
    private static final Target START = Target.atMost(8, " s");
    private static final Target MEMORY = Target.atMost(700, " MB");

    private final Table table;

    Starts(Table table) {
        this.table = table;
    }

    /** @param args directories of the JDKs */
    public static void main(String... args) throws IOException {
        new Starts(new Table(System.out)).measure(Stream.of(args).map(Path::of).toList());
    }

    void measure(List<Path> jdks) throws IOException {
        for (Path jdk : jdks) {
            start(jdk);
        }
        if (jdks.isEmpty()) {
            table.figure("start and memory", "not measured: no JDK was named");
        }
    }

    private void start(Path jdk) throws IOException {
        int version = versionOf(jdk);
        if (version < FIRST_JDK_WITH_CACHE) {
            start(jdk, "Java " + version, Map.of(), false);
            return;
        }
        Map<String, String> uncached = Map.of("CONCORDAT_AOT_CACHE", "off");
        start(jdk, "Java " + version, uncached, false);
        // records what the next one starts from
        LocalStack.start(jdk, Map.of(), "--fresh").close();
        start(jdk, "Java %d from its AOT cache".formatted(version), Map.of(), true);
    }

    private void start(Path jdk, String name, Map<String, String> environment, boolean judged) throws IOException {
        try (LocalStack first = LocalStack.start(jdk, environment, "--fresh")) {
            table.figure("stack ready with an empty database, " + name, "%.1f s".formatted(first.secondsToReady()));
        }
        try (LocalStack again = LocalStack.start(jdk, environment)) {
            table.figure(
                    "stack ready, " + name,
                    "%.1f s".formatted(again.secondsToReady()),
                    judged ? START.judge(again.secondsToReady()) : "–");
            memory(table, "memory of the services, " + name, again);
        }
    }

    static void memory(Table table, String name, LocalStack stack) {
        long megabytes = stack.megabytes();
        table.figure(
                name,
                "%d MB, %d of them private".formatted(megabytes, stack.privateMegabytes()),
                MEMORY.judge(megabytes));
    }

    private static int versionOf(Path jdk) throws IOException {
        for (String line : Files.readAllLines(jdk.resolve("release"))) {
            if (line.startsWith("JAVA_VERSION=")) {
                return Runtime.Version.parse(line.replaceAll(".*\"(.*)\".*", "$1"))
                        .feature();
            }
        }
        throw new IllegalStateException(jdk + " is no JDK: its file release names no version");
    }
}
