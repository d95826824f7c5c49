package org.concordat.platform.restore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.outbox.Outbox;
import org.concordat.platform.testing.servers.KafkaBroker;
import org.concordat.platform.testing.servers.PostgresServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that tells of notes, and reads the papers of another; its database was restored to some instant. */
class ReconcileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID NOTE = UUID.fromString("01a201b1-d42a-7030-b3dd-000000000001");
    private static final UUID OTHER = UUID.fromString("01a201b1-d42a-7030-b3dd-000000000002");
    private static final String CAUSE = "01a201b1-d42a-7030-b3dd-00000000000c";

    private static PostgresServer postgres;
    private static KafkaBroker broker;
    private static int number;

    private String service;
    private Connection database;
    private ByteArrayOutputStream said;

    @BeforeAll
    static void startServers() {
        postgres = PostgresServer.temporary();
        broker = KafkaBroker.temporary();
    }

    @AfterAll
    static void stopServers() {
        broker.close();
        postgres.close();
    }

    @BeforeEach
    void makeAService() throws Exception {
        service = "service" + ++number;
        postgres.ensureDatabase(service);
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(service), service, service)
                .locations("db/platform")
                .load()
                .migrate();
        database = DriverManager.getConnection(postgres.jdbcUrl(service), service, service);
        try (var admin = Admin.create(kafka())) {
            admin.createTopics(List.of(
                            new NewTopic(notes(), 1, (short) 1),
                            new NewTopic("other" + number + ".papers", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void closeTheDatabase() throws SQLException {
        database.close();
    }

    @Test
    void saysNothingWhereDatabaseAndTopicsTellTheSame() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        UUID paper = send(papers(), OTHER, 0, CAUSE);
        handled(paper);

        assertThat(reconcile()).isEmpty();
    }

    @Test
    void namesWhatWasToldAfterTheInstant() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        UUID undone = told(NOTE, 1, CAUSE);

        List<JsonNode> lines = reconcile();

        assertThat(lines).hasSize(1);
        JsonNode line = lines.get(0);
        assertThat(line.get("difference").asText()).isEqualTo("UNDONE");
        assertThat(line.get("id").asText()).isEqualTo(undone.toString());
        assertThat(line.get("subject").asText()).isEqualTo(NOTE.toString());
        assertThat(line.get("version").asLong()).isEqualTo(1);
        assertThat(line.get("state").get("text").asText()).isEqualTo("Version 1");
        assertThat(line.get("followsFromAnEvent").asBoolean()).isFalse();
    }

    @Test
    void saysOfWhichChangeAnEventIsTheCause() throws Exception {
        UUID paper = send(papers(), OTHER, 0, CAUSE);
        handled(paper);
        told(NOTE, 0, paper.toString());

        assertThat(reconcile())
                .extracting(line -> line.get("followsFromAnEvent").asBoolean())
                .containsExactly(true);
    }

    @Test
    void knowsWhatAnUpgradeToldFromWhatWasUndone() throws Exception {
        told(NOTE, 0, null);

        assertThat(reconcile()).isEmpty();
    }

    @Test
    void namesWhatIsToldNowhere() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        UUID untold = UUID.randomUUID();
        recorded(untold, NOTE, 1);

        assertThat(reconcile())
                .extracting(
                        line -> line.get("difference").asText() + line.get("id").asText())
                .containsExactly("UNTOLD" + untold);
    }

    @Test
    void expectsOnNoTopicWhatIsKeptInTheHistoryOnly() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        recorded(UUID.randomUUID(), NOTE, 1, "note-filed");

        assertThat(reconcile()).isEmpty();
    }

    @Test
    void expectsOnNoTopicWhatStillWaitsInTheOutbox() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        UUID waiting = UUID.randomUUID();
        recorded(waiting, NOTE, 1);
        update("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on, occurred_at, bucket)
                values ('%s', '%s', '%s', 'x', '{}', 1, '2008-04-01', now(), 0)""".formatted(waiting, notes(), NOTE));

        assertThat(reconcile()).isEmpty();
    }

    @Test
    void namesWhatWasHandledOfAServiceThatWasRestoredToAnEarlierInstant() throws Exception {
        send(papers(), OTHER, 0, CAUSE);
        UUID undone = UUID.randomUUID();
        handled(undone);

        assertThat(reconcile())
                .extracting(
                        line -> line.get("difference").asText() + line.get("id").asText())
                .containsExactly("BASELESS" + undone);
    }

    @Test
    void takesOutWhatWasUndoneAndKeepsAllElseInItsOrder() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        recorded(told(OTHER, 0, CAUSE), OTHER, 0);
        told(NOTE, 1, CAUSE);
        recorded(told(OTHER, 1, CAUSE), OTHER, 1);
        told(NOTE, 2, CAUSE);
        List<String> before = onTopic();

        assertThat(apply()).isEqualTo(Reconcile.IN_LINE);

        assertThat(onTopic()).containsExactly(before.get(0), before.get(1), before.get(3));
        assertThat(reconcile()).isEmpty();
    }

    @Test
    void doesTheRestWhenItWasBrokenOff() throws Exception {
        UUID kept = told(NOTE, 0, CAUSE);
        recorded(kept, NOTE, 0);
        told(NOTE, 1, CAUSE);
        // written behind the last, and then it ended
        send(notes(), kept, NOTE, 0, CAUSE);

        assertThat(apply()).isEqualTo(Reconcile.IN_LINE);

        assertThat(onTopic()).containsExactly(NOTE + " 0");
    }

    @Test
    void hasTheServiceReadOnFromWhereItsDatabaseStands() throws Exception {
        for (int version = 0; version < 3; version++) {
            send(papers(), OTHER, version, CAUSE);
        }
        readToTheEnd(papers());
        update("insert into inbox_position values ('%s', 0, 2)".formatted(papers()));

        apply();

        assertThat(readOn(papers())).containsExactly(OTHER + " 2");
    }

    @Test
    void hasTheServiceReadFromTheFirstEventWhereItHadReadNothing() throws Exception {
        send(papers(), OTHER, 0, CAUSE);
        readToTheEnd(papers());

        apply();

        assertThat(readOn(papers())).containsExactly(OTHER + " 0");
    }

    @Test
    void hasTheServiceReadAllOfAPartitionThatWasWrittenAnew() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);
        told(NOTE, 1, CAUSE);
        readToTheEnd(notes());
        update("insert into inbox_position values ('%s', 0, 1)".formatted(notes()));

        apply();

        assertThat(readOn(notes())).containsExactly(NOTE + " 0");
    }

    @Test
    void givesNoPositionOutTwice() throws Exception {
        recorded(told(NOTE, 0, CAUSE), NOTE, 0);

        apply();

        recorded(UUID.randomUUID(), NOTE, 1);
        assertThat(number("select max(seq) from history")).isGreaterThan(1_000_000);
    }

    @Test
    void refusesWhileTheServiceReads() throws Exception {
        told(NOTE, 0, CAUSE);
        try (var reader = new KafkaConsumer<>(groupSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            reader.subscribe(List.of(notes()));
            reader.poll(Duration.ofSeconds(10));
            reader.commitSync();

            assertThat(apply()).isEqualTo(Reconcile.REFUSED);
        }
        assertThat(onTopic()).hasSize(1);
    }

    @Test
    void refusesWhileTheServiceSends() throws Exception {
        told(NOTE, 0, CAUSE);
        database.setAutoCommit(false);
        assertThat(Outbox.holdRelays(database)).isTrue();

        assertThat(apply()).isEqualTo(Reconcile.REFUSED);
        assertThat(onTopic()).hasSize(1);
    }

    @Test
    void saysWhatItWantsToBeTold() {
        assertThat(run()).isEqualTo(Reconcile.REFUSED);
        assertThat(run("funding", "--aply")).isEqualTo(Reconcile.REFUSED);
    }

    // --- the command ----------------------------------------------------------------------------------------------

    private List<JsonNode> reconcile() throws IOException {
        int outcome = run(service);
        var lines = new ArrayList<JsonNode>();
        for (String line : said.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        assertThat(outcome).isEqualTo(lines.isEmpty() ? Reconcile.IN_LINE : Reconcile.DIFFERENT);
        return lines;
    }

    private int apply() {
        return run(service, "--apply");
    }

    private int run(String... arguments) {
        said = new ByteArrayOutputStream();
        return Reconcile.run(
                List.of(arguments),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        postgres.jdbcUrl(service),
                        "QUARKUS_DATASOURCE_USERNAME",
                        service,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        service,
                        "KAFKA_BOOTSTRAP_SERVERS",
                        broker.bootstrapServers()),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                System.err);
    }

    // --- its database ---------------------------------------------------------------------------------------------

    private void recorded(UUID id, UUID aggregate, long version) throws SQLException {
        recorded(id, aggregate, version, "note-counted");
    }

    private void recorded(UUID id, UUID aggregate, long version, String action) throws SQLException {
        update("""
                insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                    effective_on, changes)
                values ('%s', 'note', '%s', %d, '%s', 'somebody', now(), '2008-04-01', '[]')""".formatted(id, aggregate, version, action));
    }

    private void handled(UUID id) throws SQLException {
        update("insert into inbox values ('%s', '%s', now())".formatted(id, papers()));
    }

    private void update(String statement) throws SQLException {
        try (var executed = database.createStatement()) {
            executed.executeUpdate(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // --- its topics -----------------------------------------------------------------------------------------------

    private String notes() {
        return service + ".notes";
    }

    private static String papers() {
        return "other" + number + ".papers";
    }

    private UUID told(UUID aggregate, long version, String cause) throws Exception {
        return send(notes(), aggregate, version, cause);
    }

    private static UUID send(String topic, UUID aggregate, long version, String cause) throws Exception {
        return send(topic, UUID.randomUUID(), aggregate, version, cause);
    }

    private static UUID send(String topic, UUID id, UUID aggregate, long version, String cause) throws Exception {
        var record = new ProducerRecord<>(
                topic,
                aggregate.toString(),
                "{\"state\":{\"text\":\"Version %d\"},\"changed\":[\"text\"]}"
                        .formatted(version)
                        .getBytes(StandardCharsets.UTF_8));
        header(record, CloudEventHeaders.ID, id.toString());
        header(record, CloudEventHeaders.TYPE, "concordat.note-counted.v1");
        header(record, CloudEventHeaders.SUBJECT, aggregate.toString());
        header(record, CloudEventHeaders.AGGREGATE_VERSION, Long.toString(version));
        header(record, CloudEventHeaders.TIME, "2008-04-01T09:00:00Z");
        header(record, CloudEventHeaders.EFFECTIVE_ON, "2008-04-01");
        if (cause != null) {
            header(record, CloudEventHeaders.CAUSE, cause);
        }
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
        return id;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> onTopic() {
        try (var reader = new KafkaConsumer<>(kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(notes(), 0));
            reader.assign(partition);
            reader.seekToBeginning(partition);
            return read(reader, notes());
        }
    }

    private void readToTheEnd(String topic) {
        try (var reader = new KafkaConsumer<>(groupSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(List.of(new TopicPartition(topic, 0)));
            reader.seekToEnd(reader.assignment());
            reader.position(new TopicPartition(topic, 0));
            reader.commitSync();
        }
    }

    /** What the service reads next, once it is started. */
    private List<String> readOn(String topic) {
        try (var reader = new KafkaConsumer<>(groupSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(List.of(new TopicPartition(topic, 0)));
            return read(reader, topic);
        }
    }

    private static List<String> read(KafkaConsumer<String, byte[]> reader, String topic) {
        var partition = new TopicPartition(topic, 0);
        long end = reader.endOffsets(List.of(partition)).get(partition);
        var read = new ArrayList<String>();
        while (reader.position(partition) < end) {
            for (ConsumerRecord<String, byte[]> record : reader.poll(Duration.ofMillis(200))) {
                var version = record.headers().lastHeader(CloudEventHeaders.AGGREGATE_VERSION);
                read.add(record.key() + " " + new String(version.value(), StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private Map<String, Object> groupSettings() {
        return Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                service,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
    }
}
