package org.concordat.reporting.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class KafkaBacklogTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private KafkaBacklog backlogOfBrokerAt(int port, int patienceMillis) {
        return new KafkaBacklog(
                dataSource,
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port),
                List.of("membership.subscriptions"),
                patienceMillis);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aReportDoesNotWaitForABrokerThatNeverAnswers() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaBacklog backlog = backlogOfBrokerAt(silent.getLocalPort(), Integer.MAX_VALUE);
            var asking = new Thread(backlog::askForTheEnds);
            asking.start();
            try (var question = silent.accept()) {
                assertThat(question.isConnected()).isTrue();
                assertThat(backlog.events()).isNull();
                assertThat(asking.isAlive()).as("still asking").isTrue();
            } finally {
                asking.interrupt();
                asking.join(TimeUnit.SECONDS.toMillis(30));
                backlog.close(null);
            }
        }
    }

    @Test
    void theBacklogIsUnknownWhileTheBrokerIsAway() throws IOException {
        int nobody;
        try (var freed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = freed.getLocalPort();
        }
        KafkaBacklog backlog = backlogOfBrokerAt(nobody, 1);
        backlog.askForTheEnds();
        assertThat(backlog.events()).isNull();
        backlog.close(null);
    }

    @Test
    void whatWasTakenOutOfATopicIsNotWaitedFor() throws Exception {
        String topic = "backlog." + UUID.randomUUID();
        var backlog = new KafkaBacklog(dataSource, kafka, List.of(topic), 30_000);
        try (Admin admin = Admin.create(new HashMap<>(kafka));
                var producer = new KafkaProducer<>(
                        new HashMap<>(kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(topic, new byte[0])).get();
            producer.send(new ProducerRecord<>(topic, new byte[0])).get();
            backlog.askForTheEnds();
            assertThat(backlog.events()).isEqualTo(2);

            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(2)))
                    .all()
                    .get();
            backlog.askForTheEnds();
            assertThat(backlog.events()).isZero();
        } finally {
            backlog.close(null);
        }
    }
}
