package org.concordat.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.change.Origin;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InboxTest {

    private static final String TOPIC = "fixture.closed";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Origin origin;

    @Inject
    ParkedEvents parked;

    @Inject
    Positions positions;

    @Inject
    EventTraces traces;

    @Inject
    MeterRegistry metrics;

    private final String key = UUID.randomUUID().toString();
    private Inbox inbox;

    @BeforeEach
    void haveAConsumerWhoseStorageIsClosed() {
        inbox = new Inbox(dataSource, json, clock, origin, parked, positions, traces, metrics, List.of(new Closed()));
    }

    @Test
    void parksAnEventThatCannotBeHandled() {
        inbox.receive(event());

        assertThat(numberParked()).isEqualTo(1);
    }

    @Test
    void parksNothingBecauseTheServiceStops() {
        inbox.stop(new ShutdownEvent());

        assertThatThrownBy(() -> inbox.receive(event())).isInstanceOf(CancellationException.class);

        assertThat(numberParked()).isZero();
    }

    private ConsumerRecord<String, byte[]> event() {
        var event = new ConsumerRecord<>(
                TOPIC, 0, System.nanoTime(), key, "{\"state\":{}}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        CloudEventHeaders.ID, UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE, "concordat.fixture.note-written.v1",
                        CloudEventHeaders.SUBJECT, key,
                        CloudEventHeaders.TIME, "2008-04-01T09:00:00Z",
                        CloudEventHeaders.AGGREGATE_VERSION, "0",
                        CloudEventHeaders.EFFECTIVE_ON, "2008-04-01")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private int numberParked() {
        return new Sql(dataSource)
                .one("select count(*) from parked_event where record_key = ?", row -> row.getInt(1), key)
                .orElseThrow();
    }

    /** As everything is once the service stops. */
    private static final class Closed implements EventConsumer {
        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public boolean handles(String type) {
            return true;
        }

        @Override
        public void on(Event event) {
            throw new IllegalStateException("EntityManagerFactory is closed");
        }
    }
}
