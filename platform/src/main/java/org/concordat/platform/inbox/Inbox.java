package org.concordat.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.concordat.platform.change.Origin;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.persistence.Sql;
import org.jboss.logging.Logger;

/**
 * Handles events, each exactly once in effect: the inbox row, the position and the consumer's work commit together. While
 * the database is away it waits; an event that cannot be handled for its own sake is parked, and the rest goes on.
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
    private final EventTraces traces;
    private final MeterRegistry metrics;
    private final List<EventConsumer> consumers;
    private volatile boolean stopping;

    Inbox(
            AgroalDataSource dataSource,
            ObjectMapper json,
            Clock clock,
            Origin origin,
            ParkedEvents parked,
            Positions positions,
            EventTraces traces,
            MeterRegistry metrics,
            @All List<EventConsumer> consumers) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.origin = origin;
        this.parked = parked;
        this.positions = positions;
        this.traces = traces;
        this.metrics = metrics;
        this.consumers = consumers;
    }

    /** From here on parts of the service are closed: what fails does not fail for the event's sake. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns when all records are dealt with for good and may be acknowledged to the broker. */
    @ActivateRequestContext
    public void receive(ConsumerRecords<String, byte[]> records) {
        if (records.count() == 1 || !areHandledTogether(records)) {
            records.forEach(this::receive);
        }
    }

    // What arrives together is mostly sound and goes in with one commit. If not, each record is tried for itself: only
    // the one that fails waits or is parked.
    private boolean areHandledTogether(ConsumerRecords<String, byte[]> records) {
        var outcomes = new ArrayList<Outcome>(records.count());
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var events = new LinkedHashMap<ConsumerRecord<String, byte[]>, Event>();
                records.forEach(record -> events.put(record, Event.of(record, json)));
                Set<UUID> unseen = noted(events.values());
                ConsumerRecord<String, byte[]> last = null;
                for (ConsumerRecord<String, byte[]> record : records) {
                    Event event = events.get(record);
                    // an event may arrive twice in one batch: the first is new
                    outcomes.add(traces.continued(record, () -> handle(event, unseen.remove(event.id()))));
                    last = record;
                }
                for (TopicPartition partition : records.partitions()) {
                    List<ConsumerRecord<String, byte[]>> passed = records.records(partition);
                    positions.passed(passed.get(passed.size() - 1));
                }
                traces.continued(last, () -> finish(topicsOf(records)));
            });
        } catch (RuntimeException oneDoesNotGoIn) {
            LOG.debugf("%d events go in one by one: %s", records.count(), Databases.describe(oneDoesNotGoIn));
            return false;
        }
        outcomes.forEach(this::count);
        return true;
    }

    /** The same for a single record. */
    public void receive(ConsumerRecord<String, byte[]> record) {
        traces.continued(record, () -> {
            count(handledOrParked(record));
            return null;
        });
    }

    private Outcome handledOrParked(ConsumerRecord<String, byte[]> record) {
        long pause = 50;
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    Outcome outcome = handle(record);
                    positions.passed(record);
                    finish(Set.of(record.topic()));
                    return outcome;
                });
            } catch (RuntimeException failure) {
                if (stopping) {
                    throw deliveredAgain();
                }
                if (!isWorthAnotherTry(failure, attempt) && park(record, failure)) {
                    return new Outcome("parked", record.topic());
                }
                LOG.warnf(
                        "Event %s-%d@%d waits: %s",
                        record.topic(), record.partition(), record.offset(), Databases.describe(failure));
                pause = sleep(pause);
            }
        }
    }

    /** Handles a parked event after all, or a topic from its beginning; in the caller's transaction. */
    public void replay(ConsumerRecord<String, byte[]> record) {
        handle(record);
        positions.passed(record);
        finish(Set.of(record.topic()));
    }

    private Void finish(Set<String> topics) {
        consumers.stream()
                .filter(consumer -> !Collections.disjoint(topics, consumer.topics()))
                .forEach(EventConsumer::finish);
        return null;
    }

    private static Set<String> topicsOf(ConsumerRecords<?, ?> records) {
        return records.partitions().stream().map(TopicPartition::topic).collect(Collectors.toSet());
    }

    /** What became of an event, for the metrics. */
    private record Outcome(String what, String type) {}

    private Outcome handle(ConsumerRecord<String, byte[]> record) {
        Event event = Event.of(record, json);
        return handle(event, noted(List.of(event)).contains(event.id()));
    }

    /** Notes events as handled, and says which of them had not been noted before. */
    private Set<UUID> noted(Collection<Event> events) {
        return new HashSet<>(sql.list(
                """
                insert into inbox (event_id, topic, received_at)
                select event_id, topic, ? from unnest(?::uuid[], ?::text[]) as arrived (event_id, topic)
                on conflict do nothing returning event_id""",
                row -> row.getObject(1, UUID.class),
                clock.instant(),
                events.stream().map(Event::id).toArray(UUID[]::new),
                events.stream().map(Event::topic).toArray(String[]::new)));
    }

    private Outcome handle(Event event, boolean isNew) {
        if (!isNew) {
            return new Outcome("duplicate", event.type());
        }
        origin.becauseOf(event.type(), event.id().toString());
        boolean known = false;
        for (EventConsumer consumer : consumers) {
            if (consumer.topics().contains(event.topic()) && consumer.handles(event.type())) {
                consumer.on(event);
                known = true;
            }
        }
        return new Outcome(known ? "handled" : "unknown-type", event.type());
    }

    private boolean park(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        try {
            parked.park(record, failure);
            LOG.errorf(
                    "Event %s-%d@%d parked: %s",
                    record.topic(), record.partition(), record.offset(), Databases.describe(failure));
            return true;
        } catch (RuntimeException storageAway) {
            return false;
        }
    }

    private static boolean isWorthAnotherTry(RuntimeException failure, int attempt) {
        boolean collision = failure instanceof OptimisticLockException || Databases.isUniqueViolation(failure);
        return Databases.isPassing(failure) || (collision && attempt < MAX_COLLISIONS);
    }

    private void count(Outcome outcome) {
        metrics.counter("concordat.inbox.events", "outcome", outcome.what(), "type", outcome.type())
                .increment();
    }

    private static long sleep(long millis) {
        try {
            Thread.sleep(millis);
            return Math.min(millis * 2, MAX_PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw deliveredAgain();
        }
    }

    private static CancellationException deliveredAgain() {
        return new CancellationException("The service stops; the event will be delivered again");
    }
}
