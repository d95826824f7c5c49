package org.concordat.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads what the services have told the world, from the first event on. */
final class Topics {
    private Topics() {}

    /** One delivery of an event. */
    record Told(
            String topic, int partition, long offset, String key, String id, String type, long version, String data) {
        static Told of(ConsumerRecord<String, String> record) {
            return new Told(
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    record.key(),
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    record.value());
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** All topics of the partnership. */
    static Set<String> all(String bootstrapServers) {
        try (KafkaConsumer<String, String> consumer = consumer(bootstrapServers)) {
            Set<String> topics = new TreeSet<>(consumer.listTopics().keySet());
            topics.removeIf(topic -> topic.startsWith("__"));
            return topics;
        }
    }

    /** How much has been told on each topic. */
    static Map<String, Integer> counts(String bootstrapServers) {
        Map<String, Integer> counts = new TreeMap<>();
        all(bootstrapServers)
                .forEach(
                        topic -> counts.put(topic, read(bootstrapServers, topic).size()));
        return counts;
    }

    /** Whether these groups of readers have all their partitions and have read them to the end. */
    static boolean areReadBy(Set<String> groups, String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var group : admin.describeConsumerGroups(groups).all().get().values()) {
                Set<TopicPartition> assigned = group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .collect(Collectors.toSet());
                var read = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                var end = admin.listOffsets(assigned.stream()
                                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())))
                        .all()
                        .get();
                if (assigned.isEmpty()
                        || assigned.stream()
                                .anyMatch(partition -> end.get(partition).offset() > offset(read.get(partition)))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** How many processes share the partitions of a group. */
    static int readersOf(String group, String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group)
                    .get()
                    .members()
                    .size();
        }
    }

    private static long offset(OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    /** All that has been told on a topic so far, in the order of each partition. */
    static List<Told> read(String bootstrapServers, String topic) {
        return records(bootstrapServers, topic).stream().map(Told::of).toList();
    }

    private static List<ConsumerRecord<String, String>> records(String bootstrapServers, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (end.entrySet().stream().anyMatch(one -> consumer.position(one.getKey()) < one.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Tells all events of a record again, so many times, as a broker may. */
    static void tellAgain(String bootstrapServers, String topic, String key, int times) {
        List<ConsumerRecord<String, String>> told = records(bootstrapServers, topic).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
        tellAgain(bootstrapServers, told, times);
    }

    /** Tells the last so many events of a topic twice more, and the latest of them first. */
    static void tellLastAgainInReverse(String bootstrapServers, String topic, int stretch) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>(records(bootstrapServers, topic));
        Collections.reverse(told);
        tellAgain(bootstrapServers, told.subList(0, Math.min(stretch, told.size())), 2);
    }

    private static void tellAgain(String bootstrapServers, List<ConsumerRecord<String, String>> told, int times) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < times; i++) {
                told.forEach(record -> producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers())));
            }
        }
    }

    private static KafkaConsumer<String, String> consumer(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "enable.auto.commit", "false", "auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
