package org.concordat.platform.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.outbox.Outbox;
import org.concordat.platform.persistence.WritesAtCommit;
import org.concordat.platform.trace.CurrentTrace;

/**
 * Records every change in the transaction that makes it: in the append-only history of the record and, when its type is
 * published, in the outbox for the other services. State, history and event therefore stand or fall together.
 */
@ApplicationScoped
public class ChangeLog {

    /**
     * One change of one record.
     *
     * @param type what kind of record
     * @param id the record's id
     * @param version the record's version after the change
     * @param what the fact in kebab-case and past tense, such as {@code subscription-paid}
     * @param before what is shown of it before, {@code null} when the record is new
     * @param after what is shown of it after
     * @param effectiveOn the day from which the change is true in the partnership's business
     * @param reason why, in the caller's words; may be {@code null}
     */
    public record Line(
            AggregateType<?> type,
            UUID id,
            long version,
            String what,
            Object before,
            Object after,
            LocalDate effectiveOn,
            String reason) {}

    private final WritesAtCommit writes;
    private final Outbox outbox;
    private final PublishedSchemas schemas;
    private final Origin origin;
    private final ObjectMapper json;
    private final Clock clock;

    ChangeLog(
            WritesAtCommit writes,
            Outbox outbox,
            PublishedSchemas schemas,
            Origin origin,
            ObjectMapper json,
            Clock clock) {
        this.writes = writes;
        this.outbox = outbox;
        this.schemas = schemas;
        this.origin = origin;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Line change) {
        Instant now = clock.instant();
        SpanContext trace = Span.current().getSpanContext();
        ArrayNode differences = differences(tree(change.before()), tree(change.after()));
        UUID id = Ids.next();
        writes.add(
                """
                insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                    effective_on, reason, trace_id, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                id,
                change.type().name(),
                change.id(),
                change.version(),
                change.what(),
                origin.actor(),
                now,
                change.effectiveOn(),
                change.reason(),
                CurrentTrace.id(),
                differences.toString());
        if (change.type().isPublished()) {
            JsonNode after = tree(published(change.type(), change.after()));
            schemas.requireKept(change.type(), after);
            outbox.add(new Outbox.Event(
                    id,
                    change.type().topic(),
                    change.id(),
                    change.version(),
                    change.what(),
                    data(after, differences(tree(published(change.type(), change.before())), after)),
                    change.effectiveOn(),
                    now,
                    traceparent(trace),
                    origin.cause()));
        }
    }

    private static Object published(AggregateType<?> type, Object shown) {
        return shown == null ? null : type.published().apply(shown);
    }

    private JsonNode tree(Object shown) {
        return shown == null ? JsonNodeFactory.instance.objectNode() : json.valueToTree(shown);
    }

    private static String data(JsonNode after, ArrayNode differences) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("state", after);
        ArrayNode changed = data.putArray("changed");
        differences.forEach(difference -> changed.add(difference.get("field")));
        return data.toString();
    }

    private static ArrayNode differences(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        ArrayNode differences = JsonNodeFactory.instance.arrayNode();
        for (String name : names) {
            JsonNode from = before.path(name);
            JsonNode to = after.path(name);
            if (!from.equals(to)) {
                ObjectNode difference = differences.addObject().put("field", name);
                difference.set("from", from.isMissingNode() ? JsonNodeFactory.instance.nullNode() : from);
                difference.set("to", to.isMissingNode() ? JsonNodeFactory.instance.nullNode() : to);
            }
        }
        return differences;
    }

    private static String traceparent(SpanContext trace) {
        return trace.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                trace.getTraceId(),
                                trace.getSpanId(),
                                trace.getTraceFlags().asHex())
                : null;
    }
}
