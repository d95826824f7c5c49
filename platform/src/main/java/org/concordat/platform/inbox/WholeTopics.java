package org.concordat.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics as a whole, with a consumer of its own, which belongs to no group and so disturbs nobody's position. */
@ApplicationScoped
public class WholeTopics {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int PATIENCE_POLLS = 60;

    private final Map<String, Object> kafka;

    public WholeTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** Receives the events in batches, those of one record in their order. */
    @FunctionalInterface
    public interface Listener {

        void receive(List<ConsumerRecord<String, byte[]>> batch, long read, long total);
    }

    /** From the first event to those that are the last when it begins. */
    public void read(Collection<String> topics, Listener listener) {
        try (Reading reading = open(topics)) {
            reading.toTheEnd(listener);
        }
    }

    public Reading open(Collection<String> topics) {
        var settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new Reading(
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()), topics);
    }

    /** Topics that are being read, from the first event on; it can go on from where it came to. */
    public static final class Reading implements AutoCloseable {

        private final Consumer<String, byte[]> consumer;
        private final List<TopicPartition> partitions;
        private final long first;

        private Reading(Consumer<String, byte[]> consumer, Collection<String> topics) {
            this.consumer = consumer;
            partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            first = sum(consumer.beginningOffsets(partitions));
        }

        /** To those events that are the last when it begins. */
        public void toTheEnd(Listener listener) {
            var ends = consumer.endOffsets(partitions);
            long total = sum(ends) - first;
            long read = positions(ends) - first;
            int silence = 0;
            while (read < total) {
                var batch = poll(ends);
                read = positions(ends) - first;
                silence = batch.isEmpty() ? silence + 1 : 0;
                if (silence > PATIENCE_POLLS) {
                    throw new TimeoutException("The broker has fallen silent");
                }
                if (!batch.isEmpty() || read >= total) {
                    listener.receive(batch, read, total);
                }
            }
            // what came beyond the end was left aside, and is read by whoever goes on
            ends.forEach((partition, end) -> {
                if (consumer.position(partition) > end) {
                    consumer.seek(partition, end);
                }
            });
        }

        private List<ConsumerRecord<String, byte[]>> poll(Map<TopicPartition, Long> ends) {
            var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                    batch.add(record);
                }
            }
            return batch;
        }

        private long positions(Map<TopicPartition, Long> ends) {
            return ends.entrySet().stream()
                    .mapToLong(end -> Math.min(consumer.position(end.getKey()), end.getValue()))
                    .sum();
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
