package org.concordat.reporting.report.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.report.Backlog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The distance between the ends of the topics and the positions up to which they were taken in. The ends are asked for
 * at most every half second, and in the background as far as a report is concerned: it never waits long for the broker.
 */
@ApplicationScoped
public class KafkaBacklog implements Backlog {

    private static final Duration FRESH_ENOUGH = Duration.ofMillis(500);
    private static final int PATIENCE_MILLIS = 500;

    private record Ends(Instant askedAt, Map<TopicPartition, Long> offsets) {}

    private final Sql sql;
    private final Map<String, Object> kafka;
    private final List<String> topics;
    private final Clock clock;
    private Admin admin;
    private Ends ends;

    KafkaBacklog(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "concordat.topics") List<String> topics,
            Clock clock) {
        this.sql = new Sql(dataSource);
        this.kafka = kafka;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public Long events() {
        Map<TopicPartition, Long> offsets = ends().offsets();
        return offsets == null ? null : distance(offsets);
    }

    private long distance(Map<TopicPartition, Long> offsets) {
        var taken = sql
                .list(
                        "select topic, partition, next_offset from inbox_position",
                        row -> Map.entry(
                                new TopicPartition(row.getString("topic"), row.getInt("partition")),
                                row.getLong("next_offset")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return offsets.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - taken.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private synchronized Ends ends() {
        Instant now = clock.instant();
        if (ends == null || ends.askedAt().plus(FRESH_ENOUGH).isBefore(now)) {
            ends = new Ends(now, ask());
        }
        return ends;
    }

    private Map<TopicPartition, Long> ask() {
        try {
            var partitions = admin().describeTopics(topics).allTopicNames().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var latest = partitions.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin().listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException | TimeoutException away) {
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(new HashMap<>(kafka));
        }
        return admin;
    }

    synchronized void close(@Observes ShutdownEvent event) {
        if (admin != null) {
            admin.close();
        }
    }
}
