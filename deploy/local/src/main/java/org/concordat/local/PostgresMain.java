package org.concordat.local;

import java.io.IOException;
import java.nio.file.Path;
import org.concordat.platform.testing.servers.PostgresServer;

/** The process of PostgreSQL with one database for each service. It ends when the server ends. */
final class PostgresMain {
    private PostgresMain() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[1]);
        int port = Integer.parseInt(args[2]);
        PostgresServer server = EmbeddedServer.run(Path.of(args[0]), "postgres", () -> {
            PostgresServer started = PostgresServer.durable(data, port);
            for (Service service : Service.values()) {
                started.ensureDatabase(service.subject());
            }
            return started;
        });
        server.process().onExit().join();
        System.exit(1);
    }
}
