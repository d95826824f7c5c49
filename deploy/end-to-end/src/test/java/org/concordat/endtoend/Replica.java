package org.concordat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.local.Stack;
import org.concordat.platform.testing.servers.FreePorts;

/** Another process of a service, on the same database and broker and a port of its own. */
final class Replica implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /**
     * What a replica is made from.
     *
     * @param name by which its log is told from others
     * @param home where the services were built
     * @param environment what it finds there beside what each process of the service finds
     */
    record Kind(String name, Path home, Map<String, String> environment) {
        /** One like the service's own process. */
        static Kind second(Path home) {
            return new Kind("replica", home, Map.of());
        }
    }

    private final Process process;
    private final int port;
    private final int managementPort;

    private Replica(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    static Replica start(Partnership partnership, Service service) {
        Replica replica = launch(partnership.stack(), service, Kind.second(partnership.home()));
        replica.awaitReady();
        return replica;
    }

    /** Starts the process and does not wait for it. */
    static Replica launch(Stack stack, Service service, Kind kind) {
        return launch(stack, service, kind, FreePorts.next(), FreePorts.next());
    }

    /** The same of another kind where this one, which has ended, was reached. */
    Replica launchSuccessor(Stack stack, Service service, Kind kind) {
        return launch(stack, service, kind, port, managementPort);
    }

    private static Replica launch(Stack stack, Service service, Kind kind, int port, int managementPort) {
        Path jar = kind.home().resolve(service.processName()).resolve("target/quarkus-app/quarkus-run.jar");
        Path log = stack.log("postgres").resolveSibling("%s.%s.log".formatted(service.processName(), kind.name()));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Partnership.repository().resolve("deploy/jvm.options"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        builder.environment().putAll(stack.environmentOf(service, port, managementPort));
        builder.environment().putAll(kind.environment());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Process process = builder.start();
            stack.endAtTheLatest(service.subject() + "-at-" + port, process.toHandle());
            return new Replica(process, port, managementPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI root() {
        return URI.create("http://localhost:" + port);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** As a fault would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/q/health/ready".formatted(managementPort)))
                .build();
        try {
            Awaitility.await("the replica")
                    .atMost(LONGEST_START)
                    .ignoreExceptions()
                    .until(() -> {
                        if (!process.isAlive()) {
                            throw new AssertionError("The replica ended with exit code " + process.exitValue());
                        }
                        return http.send(ready, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200;
                    });
        } catch (RuntimeException | AssertionError e) {
            kill();
            throw e;
        }
    }
}
