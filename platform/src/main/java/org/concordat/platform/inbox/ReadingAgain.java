package org.concordat.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.persistence.Sql;
import org.jboss.logging.Logger;

/**
 * Reads topics from their first event once more, after an upgrade that keeps more of them than before: the migration says
 * which ({@code select read_again('membership.bodies')}). What is sent meanwhile is handled in the usual way; consumers skip
 * what is older than what they know. When it dies, or two replicas do it, events have their effect once all the same.
 */
@ApplicationScoped
@IfBuildProperty(name = "mp.messaging.incoming.events.enabled", stringValue = "true", enableIfMissing = true)
public class ReadingAgain {

    private static final Logger LOG = Logger.getLogger(ReadingAgain.class);

    private final Sql sql;
    private final WholeTopics topics;
    private final Inbox inbox;

    ReadingAgain(AgroalDataSource dataSource, WholeTopics topics, Inbox inbox) {
        this.sql = new Sql(dataSource);
        this.topics = topics;
        this.inbox = inbox;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWhatIsToBeReadAgain() {
        try {
            List<String> wanted = sql.list("select topic from topic_to_read_again", row -> row.getString("topic"));
            if (!wanted.isEmpty()) {
                LOG.infof("Reading again from the first event: %s", wanted);
                topics.read(wanted, (batch, read, total) -> inbox.receive(together(batch)));
                wanted.forEach(topic -> sql.update("delete from topic_to_read_again where topic = ?", topic));
            }
        } catch (RuntimeException trouble) {
            LOG.warnf("Reading again begins anew shortly: %s", Databases.describe(trouble));
        }
    }

    private static ConsumerRecords<String, byte[]> together(List<ConsumerRecord<String, byte[]>> batch) {
        return new ConsumerRecords<>(
                batch.stream()
                        .collect(Collectors.groupingBy(
                                record -> new TopicPartition(record.topic(), record.partition()))),
                Map.of());
    }
}
