package org.concordat.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command of every process of a stack. */
final class Commands {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration GRACE_OF_POSTGRES = Duration.ofSeconds(45);

    /** At its end a JVM that records a cache writes it, for which it starts a second JVM. */
    private static final Duration GRACE_OF_RECORDING = Duration.ofMinutes(2);

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    // Small machines are the usual case: one collector thread, and no second compiler for what has little to do.
    private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";
    private static final List<String> SMALL = List.of(ONE_COLLECTOR, "-XX:TieredStopAtLevel=1");

    private final StackOptions options;
    private final RunDirectory directory;

    Commands(StackOptions options, RunDirectory directory) {
        this.options = options;
        this.directory = directory;
    }

    Child.Command postgres() {
        return embedded(
                "postgres",
                PostgresMain.class,
                "128m",
                GRACE_OF_POSTGRES,
                SMALL,
                directory.data("postgres").toString(),
                port(Port.POSTGRES));
    }

    Child.Command kafka() {
        return embedded(
                "kafka",
                KafkaMain.class,
                "256m",
                GRACE,
                ofKafka(System.getenv()),
                directory.data("kafka").toString(),
                port(Port.KAFKA),
                port(Port.KAFKA_CONTROLLER));
    }

    /** Its second compiler takes much of a start, and is worth that where services run longer, as in production. */
    static List<String> ofKafka(Map<String, String> environment) {
        return ServiceJvm.isChosenBy(environment) ? List.of(ONE_COLLECTOR) : SMALL;
    }

    Child.Command issuer() {
        return embedded("issuer", IssuerMain.class, "64m", GRACE, SMALL, port(Port.ISSUER));
    }

    Child.Command service(Service service) {
        Path jar = service.jar(options.home());
        if (Files.notExists(jar)) {
            throw new Refusal("%s is not built: there is no %s. Build it with deploy/local/run or mvn package."
                    .formatted(service.processName(), jar));
        }
        AotCache cache = ServiceJvm.isChosenBy(System.getenv())
                ? AotCache.NONE
                : AotCache.of(jar.getParent(), service.processName(), ServiceJvm.ofProduction(options.home()));
        List<String> line = new ArrayList<>(List.of(JAVA));
        line.addAll(ServiceJvm.from(System.getenv(), options.home()));
        line.addAll(cache.options());
        line.addAll(List.of("-jar", jar.toString()));
        URI health = URI.create("http://127.0.0.1:" + port(service.managementPort()) + "/q/health/ready");
        return new Child.Command(
                service.processName(),
                line,
                environment(
                        service,
                        options.ports().of(service.port()),
                        options.ports().of(service.managementPort())),
                Readiness.answeredAt(health),
                LONGEST_START,
                graceOf(GRACE, cache));
    }

    /** What a process of a service that listens on these ports finds in its environment. */
    Map<String, String> environment(Service service, int port, int managementPort) {
        StackAddresses addresses = options.addresses();
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                "QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(service),
                "QUARKUS_DATASOURCE_USERNAME", service.subject(),
                "QUARKUS_DATASOURCE_PASSWORD", service.subject(),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuerUrl(),
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
        if (service == Service.REPORTING) {
            environment.putAll(webhooks());
            if (options.issuer() != null) {
                environment.put(
                        "QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET",
                        options.issuer().pagesSecret());
            }
        }
        if (options.settings() != null) {
            environment.put(
                    "QUARKUS_CONFIG_LOCATIONS", options.settings().toUri().toString());
        }
        return environment;
    }

    /** Receivers that somebody tries out run on this machine too, without TLS. */
    private Map<String, String> webhooks() {
        return Map.of(
                "CONCORDAT_REPORTING_WEBHOOKS_SECRET_KEYS",
                        KeptSecret.in(directory.data("keys").resolve("webhooks")),
                "CONCORDAT_REPORTING_WEBHOOKS_ALLOW_HTTP", "true",
                "CONCORDAT_REPORTING_WEBHOOKS_ALLOW_PRIVATE_NETWORKS", "true");
    }

    private Child.Command embedded(
            String name, Class<?> main, String heap, Duration grace, List<String> settings, String... arguments) {
        List<String> line = new ArrayList<>(List.of(JAVA, "-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"));
        line.addAll(settings);
        AotCache cache = AotCache.of(options.home().resolve("deploy/local/target"), name);
        line.addAll(cache.options());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        line.add(directory.notes().toString());
        line.addAll(List.of(arguments));
        return new Child.Command(
                name,
                line,
                Map.of(),
                Readiness.writtenTo(directory.readyFile(name)),
                LONGEST_START,
                graceOf(grace, cache));
    }

    private static Duration graceOf(Duration usual, AotCache cache) {
        return cache.isRecording() ? GRACE_OF_RECORDING : usual;
    }

    private String port(Port port) {
        return Integer.toString(options.ports().of(port));
    }
}
