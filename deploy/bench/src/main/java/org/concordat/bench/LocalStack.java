package org.concordat.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stack of the measurement's own: {@code deploy/local/run} on a given JDK, with data beside those of a developer's. */
final class LocalStack implements AutoCloseable {

    private static final List<String> SERVICES = List.of("membership", "funding", "programme", "reporting");
    private static final Pattern READY = Pattern.compile("everything +ready after +([0-9.]+) s");
    private static final String STAYS = "Ctrl-C stops";

    /** No limit on what one client asks, and a page that does nothing but ask for a token. */
    private static final String FOR_MEASURING = "-Dconcordat.rate-limit.enabled=false"
            + " -Dquarkus.http.auth.permission.floor.paths=/membership/swagger-ui/*"
            + " -Dquarkus.http.auth.permission.floor.policy=authenticated";

    private final Process launcher;
    private double secondsToReady = Double.NaN;

    private LocalStack(Process launcher) {
        this.launcher = launcher;
    }

    /**
     * On this JDK, with the compiler that takes its time, and with what the caller's environment says instead of the options
     * of production.
     *
     * @param arguments of the launcher
     */
    static LocalStack asInProduction(String... arguments) throws IOException {
        String usual = "@%s/deploy/jvm.options -Xmx512m".formatted(System.getProperty("home"));
        return start(
                Path.of(System.getProperty("java.home")),
                Map.of(
                        "CONCORDAT_SERVICE_JVM",
                        System.getenv().getOrDefault("CONCORDAT_SERVICE_JVM", usual),
                        "JDK_JAVA_OPTIONS",
                        FOR_MEASURING),
                arguments);
    }

    /**
     * @param environment beside the caller's own, such as the services' JVM options
     * @param arguments of the launcher
     */
    static LocalStack start(Path jdk, Map<String, String> environment, String... arguments) throws IOException {
        Path home = Path.of(System.getProperty("home"));
        List<String> line = new ArrayList<>(
                List.of(home.resolve("deploy/local/run").toString(), "--data", System.getProperty("data")));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        Process launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "stop"));
        LocalStack stack = new LocalStack(launcher);
        try {
            stack.awaitReady();
            return stack;
        } catch (IOException | RuntimeException broken) {
            stack.close();
            throw broken;
        }
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = launcher.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                secondsToReady = Double.parseDouble(ready.group(1));
            }
            if (line.contains(STAYS)) {
                drain();
                return;
            }
        }
        throw new IllegalStateException("The stack did not start:\n" + said);
    }

    private void drain() {
        Thread drain = new Thread(
                () -> {
                    try {
                        launcher.getInputStream().transferTo(OutputStream.nullOutputStream());
                    } catch (IOException ended) {
                        // with its launcher
                    }
                },
                "drain");
        drain.setDaemon(true);
        drain.start();
    }

    /** From the first process to the last that is ready, data not loaded yet. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** Resident memory of the four services together; a page that several share counts in parts. */
    long megabytes() {
        return megabytes(ProcessMemory::residentKibibytes);
    }

    /** What of it no file holds and the system can give to nobody else while they run. */
    long privateMegabytes() {
        return megabytes(ProcessMemory::privateKibibytes);
    }

    private static long megabytes(ToLongFunction<ProcessMemory> kibibytes) {
        Path data = Path.of(System.getProperty("data"));
        return SERVICES.stream()
                        .map(service -> new ProcessMemory(data, service + "-service"))
                        .mapToLong(kibibytes)
                        .sum()
                * 1024
                / 1_000_000;
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().join();
    }
}
