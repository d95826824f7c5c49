package org.concordat.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.concordat.platform.testing.servers.KafkaBroker;
import org.concordat.platform.testing.servers.PostgresServer;
import org.concordat.platform.testing.servers.TokenIssuer;

/**
 * Gives an application under test a real PostgreSQL, a real Kafka and a token issuer. They are its own and end with it: the
 * services write and read the same topics, so that two on one broker would hear each other's tests.
 */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static final AnswersKeepTheContract ANSWERS = new AnswersKeepTheContract();

    private static final String DATABASE = "service";

    private static volatile TokenIssuer issuer;
    private static volatile PostgresServer postgres;

    private final Deque<AutoCloseable> servers = new ArrayDeque<>();

    @Override
    public Map<String, String> start() {
        postgres = started(PostgresServer.temporary());
        var kafka = started(KafkaBroker.temporary());
        issuer = started(TokenIssuer.start(0));
        postgres.ensureDatabase(DATABASE);
        postgres.keepAccountOfStatements(DATABASE);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", DATABASE,
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.auth-server-url", issuer.issuerUrl());
    }

    /** For tests of what becomes of tokens that no honest client asks for. */
    public static TokenIssuer issuer() {
        return issuer;
    }

    /** The address of an empty database beside that of the service; its role and password are its name. */
    public static String anotherDatabase(String name) {
        postgres.ensureDatabase(name);
        return postgres.jdbcUrl(name);
    }

    private <S extends AutoCloseable> S started(S server) {
        servers.push(server);
        return server;
    }

    /** Every test's answers are held against the contract of the service under test. */
    @Override
    public void inject(Object test) {
        RestAssured.replaceFiltersWith(ANSWERS);
        PathScripts.shareTheirMetaClass();
    }

    @Override
    public void stop() {
        while (!servers.isEmpty()) {
            try {
                servers.pop().close();
            } catch (Exception e) { // none of them declares one
                throw new IllegalStateException(e);
            }
        }
    }
}
