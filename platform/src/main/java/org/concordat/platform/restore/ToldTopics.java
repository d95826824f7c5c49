package org.concordat.platform.restore;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.platform.inbox.WholeTopics;
import org.concordat.platform.outbox.CloudEventHeaders;

/** The topics that a service tells on, and how far it has read those of all. */
final class ToldTopics implements AutoCloseable {

    /** Takes in events in batches, those of one record in their order. */
    @FunctionalInterface
    interface Reader {
        void read(List<ConsumerRecord<String, byte[]>> batch) throws SQLException;
    }

    private final String service;
    private final Map<String, Object> kafka;
    private final Admin admin;

    ToldTopics(String service, Map<String, Object> kafka) {
        this.service = service;
        this.kafka = kafka;
        this.admin = Admin.create(kafka);
    }

    static UUID id(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader(CloudEventHeaders.ID);
        if (header == null) {
            throw new MalformedEvent(
                    "%s-%d@%d is no event".formatted(record.topic(), record.partition(), record.offset()));
        }
        return UUID.fromString(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The topics of the service begin with its name. */
    Set<String> own() {
        Set<String> own = new TreeSet<>(answer(() -> admin.listTopics().names().get()));
        own.removeIf(topic -> !topic.startsWith(service + "."));
        return own;
    }

    void read(Collection<String> topics, Reader reader) {
        new WholeTopics(kafka).read(topics, (batch, read, total) -> {
            try {
                reader.read(batch);
            } catch (SQLException trouble) {
                throw new IllegalStateException(trouble);
            }
        });
    }

    /**
     * Has the service go on reading where its database stands. From a partition that was written anew it then reads all, since
     * its position is before the first event; what it has handled, it skips.
     *
     * @throws StillRunning when the service reads
     */
    void readFrom(Map<TopicPartition, Long> positions) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        answer(() -> admin.listConsumerGroupOffsets(service)
                        .partitionsToOffsetAndMetadata()
                        .get())
                .keySet()
                .forEach(partition -> offsets.put(partition, new OffsetAndMetadata(0)));
        positions.forEach((partition, next) -> offsets.put(partition, new OffsetAndMetadata(next)));
        if (!offsets.isEmpty()) {
            answer(() -> admin.alterConsumerGroupOffsets(service, offsets).all().get());
        }
    }

    /**
     * Takes events out of their partitions. The others are first written once more behind the last, in their order, and then
     * all up to that is deleted: when this breaks off, nothing is missing, and doing it again does what is left.
     */
    void takeOut(Collection<Event> events) {
        Set<UUID> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        Map<String, Set<Integer>> partitions = events.stream()
                .collect(Collectors.groupingBy(Event::topic, Collectors.mapping(Event::partition, Collectors.toSet())));
        partitions.forEach((topic, affected) -> writeAnew(topic, affected, ids));
    }

    private void writeAnew(String topic, Set<Integer> partitions, Set<UUID> without) {
        var failure = new AtomicReference<Exception>();
        var former = new HashMap<TopicPartition, RecordsToDelete>();
        var seen = new HashSet<>(without);
        try (var producer = producer()) {
            read(List.of(topic), batch -> {
                for (ConsumerRecord<String, byte[]> record : batch) {
                    if (partitions.contains(record.partition())) {
                        former.put(
                                new TopicPartition(topic, record.partition()),
                                RecordsToDelete.beforeOffset(record.offset() + 1));
                        if (seen.add(id(record))) {
                            producer.send(again(record), (written, trouble) -> {
                                if (trouble != null) {
                                    failure.compareAndSet(null, trouble);
                                }
                            });
                        }
                    }
                }
            });
        }
        if (failure.get() != null) {
            throw new IllegalStateException("Not all of %s could be written anew".formatted(topic), failure.get());
        }
        answer(() -> admin.deleteRecords(former).all().get());
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), record.key(), record.value(), record.headers());
    }

    private KafkaProducer<String, byte[]> producer() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownMemberIdException
                    || failure.getCause() instanceof GroupNotEmptyException) {
                throw new StillRunning(failure);
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
