package org.concordat.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Kafka;
import org.concordat.reporting.known.Telling;

/** The same told as events, the way that other services tell it, so that a rebuild finds it in the topics. */
@Singleton
@Typed(OverKafka.class)
public class OverKafka extends Told {

    private final ObjectMapper json;
    private final Sql sql;
    private final Set<UUID> sent = new LinkedHashSet<>();

    OverKafka(Telling telling, ObjectMapper json, AgroalDataSource dataSource) {
        super(telling, json);
        this.json = json;
        this.sql = new Sql(dataSource);
    }

    /** Sends it without waiting. */
    @Override
    public void that(String topic, UUID record, long version, LocalDate effectiveOn, Instant recordedAt, Object state) {
        UUID event = Ids.next();
        Kafka.send(
                topic,
                record.toString(),
                json.createObjectNode().set("state", json.valueToTree(state)).toString(),
                Map.of(
                        CloudEventHeaders.SPEC_VERSION,
                        "1.0",
                        CloudEventHeaders.ID,
                        event.toString(),
                        CloudEventHeaders.SOURCE,
                        "/concordat/test",
                        CloudEventHeaders.TYPE,
                        "concordat.%s.something-happened.v1".formatted(topic.substring(0, topic.indexOf('.'))),
                        CloudEventHeaders.SUBJECT,
                        record.toString(),
                        CloudEventHeaders.TIME,
                        recordedAt.toString(),
                        CloudEventHeaders.AGGREGATE_VERSION,
                        Long.toString(version),
                        CloudEventHeaders.EFFECTIVE_ON,
                        effectiveOn.toString()));
        sent.add(event);
    }

    /** Returns the latest event when all were handled. */
    public UUID awaitHandled() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(sent.stream()
                                .filter(event -> sql.one("select 1 from inbox where event_id = ?", row -> 1, event)
                                        .isEmpty()))
                        .as("not handled yet")
                        .isEmpty());
        UUID latest = sent.stream().reduce((one, next) -> next).orElseThrow();
        sent.clear();
        return latest;
    }
}
