package org.concordat.platform.outbox;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes sure that the topics a service writes and reads exist, kept for ever, before anything is sent or awaited. Whoever
 * starts first creates them. Where operators create topics themselves this finds them and changes nothing.
 */
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final Map<String, Object> kafka;
    private final List<String> topics;
    private final int partitions;
    private final short replication;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "concordat.topics") Optional<List<String>> topics,
            @ConfigProperty(name = "concordat.topics.partitions") int partitions,
            @ConfigProperty(name = "concordat.topics.replication") short replication) {
        this.kafka = kafka;
        this.topics = topics.orElse(List.of());
        this.partitions = partitions;
        this.replication = replication;
    }

    /** Whether the service names the topic as one that it writes or reads. */
    boolean isDeclared(String topic) {
        return topics.contains(topic);
    }

    void ensure(@Observes @Priority(1) StartupEvent event) throws InterruptedException {
        ensure();
    }

    /** Creates the declared topics that the broker does not have. */
    void ensure() throws InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        var settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (Admin admin = Admin.create(settings)) {
            var futures = admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, partitions, replication)
                                    .configs(Map.of("retention.ms", "-1", "cleanup.policy", "delete")))
                            .toList())
                    .values();
            for (var created : futures.entrySet()) {
                try {
                    created.getValue().get();
                    LOG.infof("Topic %s created", created.getKey());
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        // Not fatal: writes are accepted and wait in the outbox until the topic is there.
                        LOG.warnf("Topic %s cannot be created now: %s", created.getKey(), failure.getCause());
                        return;
                    }
                }
            }
        }
    }
}
