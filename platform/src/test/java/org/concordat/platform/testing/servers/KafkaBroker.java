package org.concordat.platform.testing.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker, its own controller included, inside this process and on loopback ports only. Topics are never
 * created by accident, and records are kept for good.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;
    private final Runnable afterwards;

    private KafkaBroker(Path dataDirectory, int port, int controllerPort, Runnable afterwards) {
        Properties settings = settings(dataDirectory, port, controllerPort);
        formatOnce(dataDirectory);
        this.server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        this.port = port;
        this.afterwards = afterwards;
        server.startup();
    }

    /** A broker on free ports whose records vanish when it is closed. */
    public static KafkaBroker temporary() {
        Path dataDirectory = Directories.temporary("concordat-kafka-");
        return new KafkaBroker(
                dataDirectory, FreePorts.next(), FreePorts.next(), () -> Directories.delete(dataDirectory));
    }

    /**
     * A broker that keeps its records in the given directory, which is created if needed. What it has acknowledged
     * survives a kill of the process, since it was handed to the operating system before.
     */
    public static KafkaBroker durable(Path dataDirectory, int port, int controllerPort) {
        return new KafkaBroker(dataDirectory.toAbsolutePath().normalize(), port, controllerPort, () -> {});
    }

    /** What a client needs to know to connect. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker, having handed over all it holds. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        afterwards.run();
    }

    private static Properties settings(Path dataDirectory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", dataDirectory.toString());

        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("log.retention.ms", "-1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");

        // one broker, so one copy of everything
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");

        // small: few partitions and threads, and 4 MB instead of 128 MB for the log cleaner
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");

        // A broker killed and started again is let in as soon as its old session has lapsed.
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("broker.session.timeout.ms", "3000");
        return settings;
    }

    private static void formatOnce(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            if (Files.exists(dataDirectory.resolve("meta.properties"))) {
                return;
            }
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .addDirectory(dataDirectory.toString())
                    .setMetadataLogDirectory(dataDirectory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) { // the formatter declares no narrower one
            throw new IllegalStateException("Could not prepare " + dataDirectory + " for Kafka", e);
        }
    }
}
