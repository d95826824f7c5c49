package org.concordat.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.servers.KafkaBroker;
import org.concordat.platform.testing.servers.PostgresServer;
import org.concordat.platform.testing.servers.TokenIssuer;

/**
 * Gives a service under test a real PostgreSQL, a real Kafka and a token issuer. The servers live as long as the JVM; each
 * start of the application gets a database of its own.
 */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static PostgresServer postgres;
    private static KafkaBroker kafka;
    private static TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        startServers();
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        postgres.ensureDatabase(database);
        postgres.keepAccountOfStatements(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database,
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.auth-server-url", issuer.issuerUrl());
    }

    private static synchronized void startServers() {
        if (postgres != null) {
            return;
        }
        postgres = PostgresServer.temporary();
        kafka = KafkaBroker.temporary();
        issuer = TokenIssuer.start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            issuer.close();
            kafka.close();
            postgres.close();
        }));
    }

    /** Every test's answers are held against the contract of the service under test. */
    @Override
    public void inject(Object test) {
        RestAssured.replaceFiltersWith(AnswerContract.OWN);
    }

    @Override
    public void stop() {
        // the servers stay for the next application of this JVM
    }
}
