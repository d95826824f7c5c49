package org.concordat.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.journal.Origin;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.persistence.Sql;
import org.jboss.logging.Logger;

/**
 * Takes events in, each exactly once in effect: the inbox row, the position and the consumer's work commit together. While
 * the database is away it waits; an event that cannot be taken in for its own sake is parked, and the rest goes on.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MAX_COLLISIONS = 20;
    private static final long MAX_PAUSE_MILLIS = 5_000;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Origin origin;
    private final ParkedEvents parked;
    private final Positions positions;
    private final MeterRegistry metrics;
    private final List<EventConsumer> consumers;

    Inbox(
            AgroalDataSource dataSource,
            ObjectMapper json,
            Clock clock,
            Origin origin,
            ParkedEvents parked,
            Positions positions,
            MeterRegistry metrics,
            @All List<EventConsumer> consumers) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.origin = origin;
        this.parked = parked;
        this.positions = positions;
        this.metrics = metrics;
        this.consumers = consumers;
    }

    /** Returns when the record is dealt with for good and may be acknowledged to the broker. */
    @ActivateRequestContext
    public void receive(ConsumerRecord<String, byte[]> record) {
        long pause = 50;
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> takeIn(record));
                return;
            } catch (RuntimeException failure) {
                if (!isWorthAnotherTry(failure, attempt) && park(record, failure)) {
                    return;
                }
                LOG.warnf("Event %s-%d@%d waits: %s", record.topic(), record.partition(), record.offset(), failure);
                pause = sleep(pause);
            }
        }
    }

    /** Takes in a parked event after all, or a topic from its beginning; in the caller's transaction. */
    public void replay(ConsumerRecord<String, byte[]> record) {
        takeIn(record);
    }

    private void takeIn(ConsumerRecord<String, byte[]> record) {
        Event event = Event.of(record, json);
        boolean isNew = sql.update(
                        "insert into inbox (event_id, topic, received_at) values (?, ?, ?) on conflict do nothing",
                        event.id(),
                        event.topic(),
                        clock.instant())
                == 1;
        positions.passed(record);
        if (!isNew) {
            count("duplicate", event.type());
            return;
        }
        origin.becauseOf(event.type(), event.id().toString());
        boolean known = false;
        for (EventConsumer consumer : consumers) {
            if (consumer.topic().equals(event.topic()) && consumer.types().contains(event.type())) {
                consumer.on(event);
                known = true;
            }
        }
        count(known ? "taken-in" : "unknown-type", event.type());
    }

    private boolean park(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        try {
            parked.park(record, failure);
            count("parked", record.topic());
            LOG.errorf(
                    "Event %s-%d@%d parked: %s",
                    record.topic(), record.partition(), record.offset(), failure.toString());
            return true;
        } catch (RuntimeException storageAway) {
            return false;
        }
    }

    private static boolean isWorthAnotherTry(RuntimeException failure, int attempt) {
        boolean collision = failure instanceof OptimisticLockException || Databases.isUniqueViolation(failure);
        return Databases.isPassing(failure) || (collision && attempt < MAX_COLLISIONS);
    }

    private void count(String outcome, String type) {
        metrics.counter("concordat.inbox.events", "outcome", outcome, "type", type)
                .increment();
    }

    private static long sleep(long millis) {
        try {
            Thread.sleep(millis);
            return Math.min(millis * 2, MAX_PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The service stops; the event will be delivered again");
        }
    }
}
