package org.concordat.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.concordat.platform.persistence.Databases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Sends what waits in the outbox to Kafka, in order per aggregate, and deletes it only after the broker's acknowledgement:
 * a crash at any point sends again, never loses. An event that can never be sent is set aside, so that it holds up no
 * other. Several replicas share the work: a transaction-scoped advisory lock per
 * bucket lets just one of them send the events of an aggregate at a time.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** First key of the advisory locks; the second is the bucket. */
    static final int LOCK_SPACE = 0x0C0DA7;

    private static final int POLL_MILLIS = 1_000;

    /** After the first event of a burst: what is sent and handled together costs everybody one commit. */
    private static final int GATHER_MILLIS = 10;

    /** The same while many events come, when it saves the most. */
    private static final int GATHER_MILLIS_WHEN_BUSY = 20;

    /** From so many events in a batch on, many come. */
    private static final int MANY = 4;

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private record Waiting(
            long seq,
            UUID id,
            String topic,
            String key,
            String type,
            String payload,
            long version,
            String effectiveOn,
            Instant occurredAt,
            String traceparent,
            String cause) {}

    private final AgroalDataSource dataSource;
    private final Map<String, Object> kafka;
    private final Topics topics;
    private final SetAsideEvents setAside;
    private final RelayStatus status;
    private final String service;
    private final int batch;
    private final Counter sent;
    private final Counter failures;
    private volatile boolean running;
    private Thread thread;

    Relay(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Topics topics,
            SetAsideEvents setAside,
            RelayStatus status,
            MeterRegistry metrics,
            @ConfigProperty(name = "concordat.service") String service,
            @ConfigProperty(name = "concordat.outbox.batch") int batch) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.topics = topics;
        this.setAside = setAside;
        this.status = status;
        this.service = service;
        this.batch = batch;
        this.sent = metrics.counter("concordat.outbox.sent");
        this.failures = metrics.counter("concordat.outbox.failures");
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(STOP_PATIENCE.toMillis());
        }
    }

    private void run() {
        try (Producer<String, byte[]> producer = newProducer()) {
            while (running) {
                try (Connection listener = dataSource.getConnection()) {
                    listen(listener);
                    if (status.trouble() != null) {
                        // the broker may have been away when the service started, and the topics were not created
                        topics.ensure();
                    }
                    relayUntilStopped(producer, listener);
                } catch (SQLException | RuntimeException | ExecutionException trouble) {
                    if (running) {
                        failures.increment();
                        status.failed(trouble);
                        LOG.warnf("The outbox waits, trying again shortly: %s", Databases.describe(trouble));
                        pause();
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void relayUntilStopped(Producer<String, byte[]> producer, Connection listener)
            throws SQLException, ExecutionException, InterruptedException {
        while (running) {
            int count = relayOnce(producer);
            if (count < batch) {
                awaitEvents(listener, count < MANY ? GATHER_MILLIS : GATHER_MILLIS_WHEN_BUSY);
            }
        }
    }

    private static void awaitEvents(Connection listener, int gatherMillis) throws SQLException, InterruptedException {
        PGNotification[] told = listener.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
        if (told != null && told.length > 0) {
            Thread.sleep(gatherMillis);
        }
    }

    private static void listen(Connection listener) throws SQLException {
        listener.setAutoCommit(true);
        try (Statement statement = listener.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    /** Sends one batch from the buckets that nobody else is sending from; returns how many events that were. */
    private int relayOnce(Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Waiting> events = next(connection);
                var unsendable = new HashMap<Waiting, String>();
                events.stream()
                        .filter(event -> !topics.isDeclared(event.topic()))
                        .forEach(event -> unsendable.put(event, SetAsideEvents.UNKNOWN_TOPIC));
                List<Waiting> sendable = events.stream()
                        .filter(event -> !unsendable.containsKey(event))
                        .toList();
                for (List<Waiting> wave : Waves.of(sendable, Waiting::key)) {
                    unsendable.putAll(send(producer, wave));
                }
                for (var event : unsendable.entrySet()) {
                    setAside.add(connection, event.getKey().seq(), event.getValue());
                }
                delete(connection, events);
                connection.commit();
                sent.increment(events.size() - unsendable.size());
                status.succeeded();
                return events.size();
            } catch (SQLException | RuntimeException | ExecutionException | InterruptedException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Returns when all have arrived, with those that the broker will never take and why. */
    private Map<Waiting, String> send(Producer<String, byte[]> producer, List<Waiting> wave)
            throws ExecutionException, InterruptedException {
        var acknowledgements = new LinkedHashMap<Waiting, Future<RecordMetadata>>();
        for (Waiting event : wave) {
            acknowledgements.put(event, producer.send(toRecord(event)));
        }
        var unsendable = new HashMap<Waiting, String>();
        for (var acknowledgement : acknowledgements.entrySet()) {
            try {
                acknowledgement.getValue().get();
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof RecordTooLargeException)) {
                    throw failure;
                }
                unsendable.put(acknowledgement.getKey(), SetAsideEvents.TOO_LARGE);
            }
        }
        return unsendable;
    }

    private List<Waiting> next(Connection connection) throws SQLException {
        Short[] mine = myBuckets(connection);
        var events = new ArrayList<Waiting>();
        if (mine.length == 0) {
            return events;
        }
        try (var query = connection.prepareStatement("""
                select seq, id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at,
                       traceparent, cause
                from outbox where bucket = any (?) order by seq limit ?""")) {
            query.setArray(1, connection.createArrayOf("smallint", mine));
            query.setInt(2, batch);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(new Waiting(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getLong(7),
                            rows.getString(8),
                            rows.getObject(9, java.time.OffsetDateTime.class).toInstant(),
                            rows.getString(10),
                            rows.getString(11)));
                }
            }
        }
        return events;
    }

    // Locks in one statement and reads in the next: the second one's snapshot then sees what the lock's former holder
    // has deleted.
    private static Short[] myBuckets(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                with pending as materialized (select distinct bucket from outbox)
                select bucket from pending where pg_try_advisory_xact_lock(?, bucket)""")) {
            query.setInt(1, LOCK_SPACE);
            try (var rows = query.executeQuery()) {
                var buckets = new ArrayList<Short>();
                while (rows.next()) {
                    buckets.add(rows.getShort(1));
                }
                return buckets.toArray(Short[]::new);
            }
        }
    }

    private static void delete(Connection connection, List<Waiting> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", events.stream().map(Waiting::seq).toArray()));
            statement.executeUpdate();
        }
    }

    private ProducerRecord<String, byte[]> toRecord(Waiting event) {
        var record =
                new ProducerRecord<>(event.topic(), event.key(), event.payload().getBytes(StandardCharsets.UTF_8));
        header(record, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(record, CloudEventHeaders.ID, event.id().toString());
        header(record, CloudEventHeaders.SOURCE, "/concordat/" + service);
        header(record, CloudEventHeaders.TYPE, event.type());
        header(record, CloudEventHeaders.SUBJECT, event.key());
        header(record, CloudEventHeaders.TIME, event.occurredAt().toString());
        header(record, CloudEventHeaders.DATA_SCHEMA, "urn:concordat:event:" + event.type());
        header(record, CloudEventHeaders.AGGREGATE_VERSION, Long.toString(event.version()));
        header(record, CloudEventHeaders.EFFECTIVE_ON, event.effectiveOn());
        header(record, CloudEventHeaders.CAUSE, event.cause());
        header(record, CloudEventHeaders.TRACE_PARENT, event.traceparent());
        header(record, CloudEventHeaders.W3C_TRACE_PARENT, event.traceparent());
        header(record, CloudEventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Producer<String, byte[]> newProducer() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        return new KafkaProducer<>(
                settings, new StringSerializer(), new org.apache.kafka.common.serialization.ByteArraySerializer());
    }

    private void pause() throws InterruptedException {
        Thread.sleep(POLL_MILLIS);
    }
}
