package org.concordat.reporting.report.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.report.Backlog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The distance between the ends of the topics and the positions up to which their events were handled. The broker is asked
 * for the ends by a timer alone: no report waits for it, whether it answers or not.
 */
@ApplicationScoped
public class KafkaBacklog implements Backlog {

    private static final int ASK_EVERY_MILLIS = 500;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "backlog");
        thread.setDaemon(true);
        return thread;
    });
    private final Sql sql;
    private final Map<String, Object> kafka;
    private final List<String> topics;
    private final int patienceMillis;
    private Admin admin;

    /** What a partition holds: less than was ever told, once events were taken out of it after a restore. */
    private record Extent(long first, long end) {
        long behind(long handled) {
            return Math.max(0, end - Math.max(first, handled));
        }
    }

    /** {@code null} while the broker is away. */
    private volatile Map<TopicPartition, Extent> extents;

    KafkaBacklog(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "concordat.reads") List<String> topics,
            @ConfigProperty(name = "concordat.reporting.backlog-patience-millis", defaultValue = "500")
                    int patienceMillis) {
        this.sql = new Sql(dataSource);
        this.kafka = kafka;
        this.topics = topics;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Long events() {
        Map<TopicPartition, Extent> known = extents;
        return known == null ? null : distance(known);
    }

    private long distance(Map<TopicPartition, Extent> known) {
        var handled = sql
                .list(
                        "select topic, partition, next_offset from inbox_position",
                        row -> Map.entry(
                                new TopicPartition(row.getString("topic"), row.getInt("partition")),
                                row.getLong("next_offset")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return known.entrySet().stream()
                .mapToLong(extent -> extent.getValue().behind(handled.getOrDefault(extent.getKey(), 0L)))
                .sum();
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::askForTheEnds, 0, ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    synchronized void askForTheEnds() {
        extents = ask();
    }

    private Map<TopicPartition, Extent> ask() {
        try {
            var described = admin().describeTopics(topics).allTopicNames().get(patienceMillis, TimeUnit.MILLISECONDS);
            List<TopicPartition> partitions = described.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            var first = offsets(partitions, OffsetSpec.earliest());
            var end = offsets(partitions, OffsetSpec.latest());
            return partitions.stream()
                    .collect(Collectors.toMap(
                            partition -> partition,
                            partition -> new Extent(
                                    first.get(partition).offset(),
                                    end.get(partition).offset())));
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            return null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        return admin().listOffsets(asked).all().get(patienceMillis, TimeUnit.MILLISECONDS);
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(new HashMap<>(kafka));
        }
        return admin;
    }

    void close(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        closeAdmin();
    }

    private synchronized void closeAdmin() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
