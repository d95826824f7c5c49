package org.concordat.platform.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final String TOPIC = "membership.organisation";

    @Test
    void carriesARecordToAConsumerGroupAndCreatesNoTopicByAccident() throws Exception {
        try (KafkaBroker broker = KafkaBroker.temporary()) {
            assertThatThrownBy(() -> send(broker, "lost", 500)).hasCauseInstanceOf(TimeoutException.class);

            createTopic(broker);
            send(broker, "created", 60_000);

            assertThat(receive(broker)).containsExactly("created");
        }
    }

    @Test
    void keepsDurableRecordsAndOffsetsOverARestart(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("kafka");
        int port = FreePorts.next();
        int controllerPort = FreePorts.next();
        try (KafkaBroker broker = KafkaBroker.durable(data, port, controllerPort)) {
            createTopic(broker);
            send(broker, "before", 60_000);
            assertThat(receive(broker)).containsExactly("before");
        }
        try (KafkaBroker broker = KafkaBroker.durable(data, port, controllerPort)) {
            send(broker, "after", 60_000);
            assertThat(receive(broker)).containsExactly("after");
        }
    }

    private static void createTopic(KafkaBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get(60, TimeUnit.SECONDS);
        }
    }

    private static void send(KafkaBroker broker, String value, int longestWait) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.block.ms", longestWait);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(60, TimeUnit.SECONDS);
        }
    }

    private static List<String> receive(KafkaBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                "reader",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int attempt = 0; attempt < 300; attempt++) {
                List<String> values = new ArrayList<>();
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                if (!values.isEmpty()) {
                    consumer.commitSync();
                    return values;
                }
            }
            return List.of();
        }
    }
}
