package org.concordat.local;

import java.io.IOException;
import java.nio.file.Path;
import org.concordat.platform.testing.servers.KafkaBroker;

/** The process of the Kafka broker. */
final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[1]);
        int port = Integer.parseInt(args[2]);
        int controllerPort = Integer.parseInt(args[3]);
        EmbeddedServer.run(Path.of(args[0]), "kafka", () -> KafkaBroker.durable(data, port, controllerPort));
        EmbeddedServer.stay();
    }
}
