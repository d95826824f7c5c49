package org.concordat.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RelayTest {

    private static final String TOPIC = "fixture.notes";
    private static final String WHAT = "note-counted";
    private static final String SET_ASIDE = "/fixture/v1/set-aside-events";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Topics topics;

    @Inject
    SetAsideEvents setAside;

    @Inject
    Relay relay;

    @Inject
    RelayStatus figures;

    private Relay anotherReplica(Map<String, Object> broker) {
        var metrics = new SimpleMeterRegistry();
        return new Relay(dataSource, broker, topics, setAside, new RelayStatus(clock, metrics), metrics, "fixture", 50);
    }

    private void add(UUID aggregate, long version) {
        add(TOPIC, aggregate, version);
    }

    private void add(String topic, UUID aggregate, long version) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new Outbox.Event(
                        Ids.next(),
                        topic,
                        aggregate,
                        version,
                        WHAT,
                        "{\"state\":{},\"changed\":[]}",
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        null,
                        "test")));
    }

    private Map<String, List<Long>> versionsSent(List<UUID> aggregates) {
        var sent = new HashMap<String, List<Long>>();
        aggregates.forEach(aggregate -> sent.put(aggregate.toString(), new ArrayList<>()));
        for (var record : Kafka.records(TOPIC)) {
            if (sent.containsKey(record.key())) {
                sent.get(record.key()).add(Long.parseLong(Kafka.header(record, CloudEventHeaders.AGGREGATE_VERSION)));
            }
        }
        return sent;
    }

    @Test
    void severalReplicasLoseNothingAndKeepTheOrderOfEachAggregate() throws Exception {
        int writers = 8;
        int eventsEach = 150;
        var aggregates = new ArrayList<UUID>();
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < writers; i++) {
            UUID aggregate = Ids.next();
            aggregates.add(aggregate);
            work.add(() -> {
                for (int version = 0; version < eventsEach; version++) {
                    add(aggregate, version);
                }
                return null;
            });
        }
        Relay second = anotherReplica(kafka);
        Relay third = anotherReplica(kafka);
        second.start(null);
        third.start(null);
        var threads = Executors.newFixedThreadPool(writers);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> new Sql(dataSource)
                                    .one("select count(*) from outbox", row -> row.getLong(1))
                                    .orElseThrow()
                            == 0);
        } finally {
            threads.shutdown();
            second.stop(null);
            third.stop(null);
        }
        versionsSent(aggregates).forEach((aggregate, versions) -> assertThat(versions)
                .as("versions of %s as sent", aggregate)
                .hasSize(eventsEach)
                .isSorted());
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN)).contentType(ContentType.JSON);
    }

    private static String setAsideId(UUID aggregate) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> admin().queryParam("limit", 200)
                                .get(SET_ASIDE)
                                .jsonPath()
                                .<String>get("items.find { it.subject == '%s' }?.id".formatted(aggregate)),
                        found -> found != null);
    }

    @Test
    void anEventOfAnUnknownTopicIsSetAsideAndHoldsUpNoOther() {
        UUID lost = Ids.next();
        UUID next = Ids.next();
        add("fixture.nowhere", lost, 0);
        add(next, 0);
        Kafka.awaitEvent(TOPIC, "concordat.fixture." + WHAT + ".v1", next);

        String id = setAsideId(lost);
        admin().get(SET_ASIDE + "/" + id)
                .then()
                .statusCode(200)
                .body("topic", equalTo("fixture.nowhere"))
                .body("eventType", equalTo("concordat.fixture." + WHAT + ".v1"))
                .body("reason", containsString("concordat.topics"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(figures.setAside()).isPositive());
        admin().post(SET_ASIDE + "/" + id + "/resend")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-topic"));
    }

    @Test
    void aSetAsideEventIsSentOnceItsTopicIsKnown() {
        UUID aggregate = Ids.next();
        add("fixture.nowhere", aggregate, 0);
        String id = setAsideId(aggregate);
        new Sql(dataSource)
                .update("update outbox_set_aside set aggregatetype = ? where id = ?", TOPIC, UUID.fromString(id));
        admin().header("Idempotency-Key", id)
                .post(SET_ASIDE + "/" + id + "/resend")
                .then()
                .statusCode(200);
        Kafka.awaitEvent(TOPIC, "concordat.fixture." + WHAT + ".v1", aggregate);
        admin().get(SET_ASIDE + "/" + id).then().statusCode(404);
    }

    @Test
    void theFiguresGoOnWhileTheBrokerHangs() throws Exception {
        try (var silent = new ServerSocket(0)) {
            relay.stop(null);
            Relay hanging = anotherReplica(Map.of("bootstrap.servers", "localhost:" + silent.getLocalPort()));
            UUID aggregate = Ids.next();
            try {
                add(aggregate, 0);
                hanging.start(null);
                await().atMost(Duration.ofSeconds(30)).until(this::somebodyHoldsABucket);
                for (int version = 1; version < 20; version++) {
                    add(aggregate, version);
                }
                await().atMost(Duration.ofSeconds(5))
                        .untilAsserted(() -> assertThat(figures.depth()).isGreaterThanOrEqualTo(20));
                assertThat(somebodyHoldsABucket())
                        .as("the relay still waits for the broker")
                        .isTrue();
            } finally {
                hanging.stop(null);
                relay.start(null);
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(figures.depth()).isZero());
    }

    private boolean somebodyHoldsABucket() {
        return new Sql(dataSource).one("""
                        select 1 from pg_locks where locktype = 'advisory' and granted and classid = ?
                        and database = (select oid from pg_database where datname = current_database())""", row -> true, Relay.LOCK_SPACE).isPresent();
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        UUID aggregate = Ids.next();
        UUID marker = Ids.next();
        QuarkusTransaction.begin();
        outbox.add(new Outbox.Event(
                Ids.next(), TOPIC, aggregate, 0, WHAT, "{}", LocalDate.EPOCH, Instant.EPOCH, null, "test"));
        QuarkusTransaction.rollback();
        add(marker, 0);
        Kafka.awaitEvent(TOPIC, "concordat.fixture." + WHAT + ".v1", marker);
        assertThat(versionsSent(List.of(aggregate)).get(aggregate.toString())).isEmpty();
    }

    @Test
    void anotherReplicaSendsWhatADeadOneHeld() throws Exception {
        UUID aggregate = Ids.next();
        try (var dead = dataSource.getConnection()) {
            // a replica that took the lock of every bucket and then hangs, until its connection breaks
            dead.setAutoCommit(false);
            try (var lock =
                    dead.prepareStatement("select pg_try_advisory_xact_lock(?, b) from generate_series(0, ?) b")) {
                lock.setInt(1, Relay.LOCK_SPACE);
                lock.setInt(2, Outbox.BUCKETS);
                lock.execute();
            }
            add(aggregate, 0);
            assertThat(versionsSent(List.of(aggregate)).get(aggregate.toString()))
                    .isEmpty();
            dead.rollback();
            dead.setAutoCommit(true);
        }
        Kafka.awaitEvent(TOPIC, "concordat.fixture." + WHAT + ".v1", aggregate);
    }
}
