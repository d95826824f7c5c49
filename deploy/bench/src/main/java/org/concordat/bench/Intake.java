package org.concordat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells reporting of members over Kafka, and says how fast it takes the events in and reads all of them again. */
final class Intake {

    static final LocalDate FIRST_DAY = LocalDate.parse("2031-04-01");
    static final String YEAR = "2031-32";

    private static final int CLASSES = 5;
    private static final int SUB_REGIONS = 40;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final int organisations;
    private final int subscriptions;

    /** @param subscriptions of each of which three events tell */
    Intake(int organisations, int subscriptions) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
    }

    /** Events, and how long it took to handle them. */
    record Events(long count, double seconds) {

        double perSecond() {
            return count / seconds;
        }

        @Override
        public String toString() {
            return "%d events in %.1f s, %.0f a second".formatted(count, seconds, perSecond());
        }
    }

    private static long known() {
        return number("select count(*) from read_model.known_state");
    }

    private static long number(String query) {
        try {
            return Long.parseLong(Psql.ask("reporting", query).get(0));
        } catch (IOException | InterruptedException away) {
            throw new IllegalStateException("The database of reporting does not answer", away);
        }
    }

    /** From the first that is sent to the last that stands in the database. */
    Events tell() {
        long before = known();
        long began = System.nanoTime();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", System.getProperty("kafka", "127.0.0.1:19092"), "acks", "all", "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            each(organisations, i -> UUID.randomUUID())
                    .forEach(
                            id -> producer.send(event("membership.organisations", id, 0, FIRST_DAY, organisation(id))));
            List<UUID> told = each(subscriptions, i -> UUID.randomUUID());
            for (int version = 0; version < 3; version++) {
                for (int i = 0; i < subscriptions; i++) {
                    LocalDate day = FIRST_DAY.plusDays(version * 30L + i % 30);
                    producer.send(event(
                            "membership.subscriptions",
                            told.get(i),
                            version,
                            day,
                            subscription(told.get(i), i, version)));
                }
            }
        }
        int events = organisations + 3 * subscriptions;
        while (known() < before + events) {
            LockSupport.parkNanos(PAUSE);
        }
        return new Events(events, (System.nanoTime() - began) / 1e9);
    }

    private static <T> List<T> each(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    private static ProducerRecord<String, String> event(
            String topic, UUID subject, int version, LocalDate effectiveOn, String state) {
        var record = new ProducerRecord<>(topic, subject.toString(), "{\"state\":%s,\"changed\":[]}".formatted(state));
        Instant recorded =
                effectiveOn.atTime(12, 0).toInstant(ZoneOffset.UTC).minusSeconds(TimeUnit.DAYS.toSeconds(7305));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/concordat/bench",
                        "ce_type", "concordat.membership.bench-told.v1",
                        "ce_subject", subject.toString(),
                        "ce_time", recorded.toString(),
                        "ce_aggregateversion", Integer.toString(version),
                        "ce_effectiveon", effectiveOn.toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String organisation(UUID id) {
        return """
                {"id":"%s","name":"Body %s","type":"COUNTY","subRegion":"sub-%d","activeFrom":"%s","activeUntil":null}""".formatted(id, id, Math.abs(id.hashCode()) % SUB_REGIONS, FIRST_DAY);
    }

    /** Invited, invoiced and paid. */
    private static String subscription(UUID id, int i, int version) {
        String invoice =
                version == 0 ? "null" : "{\"amount\":%s,\"vat\":%s}".formatted(money("2400.00"), money("400.00"));
        return """
                {"id":"%s","organisation":"%s","subRegion":"sub-%d","financialYear":"%s","className":"Class %d","amount":%s,
                 "vat":{"amount":%s},"status":"%s","invoice":%s,"paid":%s,"credited":%s}""".formatted(
                        id,
                        id,
                        i % SUB_REGIONS,
                        YEAR,
                        i % CLASSES,
                        money("2000.00"),
                        money("400.00"),
                        List.of("INVITED", "INVOICED", "PAID").get(version),
                        invoice,
                        money(version == 2 ? "2400.00" : "0.00"),
                        money("0.00"));
    }

    private static String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(amount);
    }

    /** Everything that was ever told. */
    static Events rebuild() throws IOException, InterruptedException {
        Psql.ask("reporting", """
                insert into rebuild (id, state, requested_by, requested_at)
                values (gen_random_uuid(), 'RUNNING', 'bench', now())""");
        while (number("select count(*) from rebuild where state = 'RUNNING'") > 0) {
            LockSupport.parkNanos(PAUSE);
        }
        String[] last = Psql.ask("reporting", """
                select events_replayed, extract(epoch from finished_at - requested_at), state
                from rebuild order by seq desc limit 1""").get(0).split("\\|");
        if (!last[2].equals("SUCCEEDED")) {
            throw new IllegalStateException("The rebuild ended as " + last[2]);
        }
        return new Events(Long.parseLong(last[0]), Double.parseDouble(last[1]));
    }
}
