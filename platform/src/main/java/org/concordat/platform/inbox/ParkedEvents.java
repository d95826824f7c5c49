package org.concordat.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.id.Ids;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;

/** Events that could not be handled, kept whole until somebody replays them or decides that they do not matter. */
@ApplicationScoped
public class ParkedEvents {

    private static final String VIEW = """
            select id, topic, partition, record_offset, event_type, record_key, reason, status, attempts, parked_at,
                   resolved_at, resolved_by, resolution, payload
            from parked_event
            """;

    private static final String PARK = """
            insert into parked_event (id, topic, partition, record_offset, record_key, headers, payload, event_type,
                reason, status, attempts, parked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED', 1, ?)
            on conflict (topic, partition, record_offset) do nothing""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Positions positions;
    private final Instance<Inbox> inbox;
    private final Event<ReplayAttempt> attempts;

    /** A replay that is under way. */
    record ReplayAttempt(UUID id) {}

    // The inbox parks here and the parked go back into it: one of the two has to look up the other late.
    ParkedEvents(
            AgroalDataSource dataSource,
            ObjectMapper json,
            Clock clock,
            Positions positions,
            Instance<Inbox> inbox,
            Event<ReplayAttempt> attempts) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.positions = positions;
        this.inbox = inbox;
        this.attempts = attempts;
    }

    void park(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        String reason = Databases.describe(failure);
        QuarkusTransaction.requiringNew().run(() -> {
            positions.passed(record);
            sql.update(
                    PARK,
                    Ids.next(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    record.key(),
                    headersOf(record),
                    record.value(),
                    headerOf(record, CloudEventHeaders.TYPE),
                    reason.substring(0, Math.min(reason.length(), 2000)),
                    clock.instant());
        });
    }

    public Page<ParkedEvent> list(ParkedEvent.Status status, PageRequest request) {
        String wanted = status == null ? null : status.name();
        return new SequencePage("parked " + status, request)
                .byId(
                        (after, atMost) -> sql.list(VIEW + """
                                 where (?::text is null or status = ?) and id > ?
                                 order by id limit ?""", ParkedEvents::view, wanted, wanted, after, atMost),
                        ParkedEvent::id);
    }

    public ParkedEvent get(UUID id) {
        return sql.one(VIEW + " where id = ?", ParkedEvents::view, id)
                .orElseThrow(() -> Refusal.notFound("parked event", id));
    }

    /**
     * Handles the event again; it leaves the park in the transaction of its effect.
     *
     * @throws Refusal 409 when it is no longer parked, 422 when it still cannot be handled
     */
    public ParkedEvent replay(UUID id, String by, String resolution) {
        try {
            QuarkusTransaction.joiningExisting().run(() -> {
                resolve(id, ParkedEvent.Status.REPLAYED, by, resolution);
                attempts.fire(new ReplayAttempt(id));
                inbox.get().replay(recordOf(id));
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw Refusal.rule(
                    "event-not-acceptable",
                    "The event still cannot be handled: %s Mend the cause and replay it, or discard it."
                            .formatted(Databases.describe(failure)));
        }
        return get(id);
    }

    // Counts only once the replay's transaction has ended, because until then it holds the row.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(@Observes(during = TransactionPhase.AFTER_FAILURE) ReplayAttempt attempt) {
        sql.update("update parked_event set attempts = attempts + 1 where id = ?", attempt.id());
    }

    @Transactional
    public ParkedEvent discard(UUID id, String by, String resolution) {
        resolve(id, ParkedEvent.Status.DISCARDED, by, resolution);
        return get(id);
    }

    private void resolve(UUID id, ParkedEvent.Status status, String by, String resolution) {
        int changed = sql.update("""
                update parked_event set status = ?, resolved_at = ?, resolved_by = ?, resolution = ?
                where id = ? and status = 'PARKED'""", status.name(), clock.instant(), by, resolution, id);
        if (changed == 0) {
            throw Refusal.conflict("event-not-parked", "This event is %s already.".formatted(get(id).status()));
        }
    }

    private ConsumerRecord<String, byte[]> recordOf(UUID id) {
        return sql.one(
                        "select topic, partition, record_offset, record_key, payload, headers from parked_event where id = ?",
                        row -> {
                            var record = new ConsumerRecord<>(
                                    row.getString("topic"),
                                    row.getInt("partition"),
                                    row.getLong("record_offset"),
                                    row.getString("record_key"),
                                    row.getBytes("payload"));
                            headers(row.getString("headers")).forEach((name, value) -> record.headers()
                                    .add(name, value.getBytes(StandardCharsets.UTF_8)));
                            return record;
                        },
                        id)
                .orElseThrow(() -> Refusal.notFound("parked event", id));
    }

    private static ParkedEvent view(ResultSet row) throws SQLException {
        byte[] payload = row.getBytes("payload");
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("event_type"),
                row.getString("record_key"),
                row.getString("reason"),
                ParkedEvent.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                Sql.instant(row, "parked_at"),
                Sql.instant(row, "resolved_at"),
                row.getString("resolved_by"),
                row.getString("resolution"),
                payload == null ? null : new String(payload, StandardCharsets.UTF_8));
    }

    private String headersOf(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private static String headerOf(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
