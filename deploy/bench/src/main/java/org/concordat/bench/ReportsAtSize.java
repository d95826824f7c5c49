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
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Tells reporting of a nation's members, and says how fast it takes the events in, how long reports then take, about the
 * present, as at a day and as known at an instant, and how fast a rebuild reads everything again. Run against a stack that is
 * up; see {@code deploy/bench/run reports-at-size}.
 */
public final class ReportsAtSize {

    private static final int ORGANISATIONS = 92_000;
    private static final int SUBSCRIPTIONS = 66_000;
    private static final int CONNECTIONS = 8;
    private static final int CLASSES = 5;
    private static final int SUB_REGIONS = 40;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2031-04-01");
    private static final String YEAR = "2031-32";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final ServiceClient reporting = new Clients().reporting();
    private final int seconds;
    private final int warmUp;

    private ReportsAtSize(int seconds, int warmUp) {
        this.seconds = seconds;
        this.warmUp = warmUp;
    }

    /** @param args how many seconds each report is measured and warmed up before; 20 and 20 when left out */
    public static void main(String... args) throws IOException, InterruptedException {
        var bench = new ReportsAtSize(
                args.length > 0 ? Integer.parseInt(args[0]) : 20, args.length > 1 ? Integer.parseInt(args[1]) : 20);
        bench.tell();
        Psql.ask("reporting", "vacuum analyze");
        bench.measure();
        bench.rebuild();
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

    private void tell() {
        long before = known();
        long began = System.nanoTime();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", System.getProperty("kafka", "127.0.0.1:19092"), "acks", "all", "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            each(ORGANISATIONS, i -> UUID.randomUUID())
                    .forEach(
                            id -> producer.send(event("membership.organisations", id, 0, FIRST_DAY, organisation(id))));
            List<UUID> subscriptions = each(SUBSCRIPTIONS, i -> UUID.randomUUID());
            for (int version = 0; version < 3; version++) {
                for (int i = 0; i < SUBSCRIPTIONS; i++) {
                    LocalDate day = FIRST_DAY.plusDays(version * 30L + i % 30);
                    producer.send(event(
                            "membership.subscriptions",
                            subscriptions.get(i),
                            version,
                            day,
                            subscription(subscriptions.get(i), i, version)));
                }
            }
        }
        int events = ORGANISATIONS + 3 * SUBSCRIPTIONS;
        System.out.printf("%d events sent in %.1f s%n", events, (System.nanoTime() - began) / 1e9);
        while (known() < before + events) {
            LockSupport.parkNanos(PAUSE);
        }
        double took = (System.nanoTime() - began) / 1e9;
        System.out.printf("all of them taken in after %.1f s: %.0f a second%n%n", took, events / took);
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

    private void measure() throws InterruptedException {
        System.out.printf("%d connections, %d s each after %d s%n%n", CONNECTIONS, seconds, warmUp);
        System.out.println("| report | a second | p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|");
        for (String report : List.of("membership-and-income", "reconciliation", "year-on-year")) {
            time(report, "");
            time(report, "&asAt=" + FIRST_DAY.plusDays(45));
            time(
                    report,
                    "&asAt=%s&knownAt=%sT00:00:00Z"
                            .formatted(
                                    FIRST_DAY.plusDays(45),
                                    FIRST_DAY.plusDays(40).minusDays(7305)));
        }
    }

    private void time(String report, String moment) throws InterruptedException {
        String path = "reports/%s?financialYear=%s%s".formatted(report, YEAR, moment);
        BooleanSupplier request = () -> {
            reporting.receive(path);
            return true;
        };
        Load.of(CONNECTIONS, warmUp, request);
        Load load = Load.of(CONNECTIONS, seconds, request);
        System.out.printf(
                "| %s%s | %.0f | %.1f ms | %.1f ms | %.1f ms |%n",
                report,
                moment.replace('&', ' '),
                load.perSecond(),
                load.percentileMillis(50),
                load.percentileMillis(95),
                load.percentileMillis(99));
    }

    private void rebuild() throws IOException, InterruptedException {
        Psql.ask("reporting", """
                insert into rebuild (id, state, requested_by, requested_at)
                values (gen_random_uuid(), 'RUNNING', 'bench', now())""");
        while (number("select count(*) from rebuild where state = 'RUNNING'") > 0) {
            LockSupport.parkNanos(PAUSE);
        }
        Psql.ask("reporting", """
                        select state || ': ' || events_replayed || ' events in '
                            || round(extract(epoch from finished_at - requested_at), 1) || ' s, '
                            || round(events_replayed / extract(epoch from finished_at - requested_at)) || ' a second'
                        from rebuild order by seq desc limit 1""").forEach(line -> System.out.printf("%nRebuild %s%n", line));
    }
}
