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
import org.concordat.local.StackAddresses;
import org.concordat.platform.testing.servers.FreePorts;

/** A second process of a service, on the same database and broker and a port of its own. */
final class Replica implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final URI root;
    private final URI health;

    private Replica(Process process, URI root, URI health) {
        this.process = process;
        this.root = root;
        this.health = health;
    }

    static Replica start(Partnership partnership, Service service) {
        int port = FreePorts.next();
        int managementPort = FreePorts.next();
        StackAddresses stack = partnership.addresses();
        Path jar = partnership.home().resolve(service.processName()).resolve("target/quarkus-app/quarkus-run.jar");
        Path log =
                partnership.stack().log(service.processName()).resolveSibling(service.processName() + ".replica.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                        "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                        "QUARKUS_DATASOURCE_JDBC_URL", stack.jdbcUrl(service),
                        "QUARKUS_DATASOURCE_USERNAME", service.subject(),
                        "QUARKUS_DATASOURCE_PASSWORD", service.subject(),
                        "KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", stack.issuerUrl(),
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Replica replica = new Replica(
                    builder.start(),
                    URI.create("http://localhost:" + port),
                    URI.create("http://localhost:" + managementPort + "/q/health/ready"));
            replica.awaitReady();
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI root() {
        return root;
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

    private void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(health).build();
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
