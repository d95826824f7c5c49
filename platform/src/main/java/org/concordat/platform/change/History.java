package org.concordat.platform.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WritesAtCommit;
import org.concordat.platform.value.RecordedJson;

/** Reads what {@link ChangeLog} recorded, oldest first. */
@ApplicationScoped
public class History {

    private static final String LINES = """
            select seq, id, aggregate_version, action, actor, occurred_at, effective_on, reason, trace_id, changes
            from history where aggregate_id = ?""";

    private final Sql sql;
    private final WritesAtCommit writes;
    private final ObjectMapper json;

    History(AgroalDataSource dataSource, WritesAtCommit writes, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.writes = writes;
        this.json = json;
    }

    public Page<HistoryEntry> of(UUID aggregateId, PageRequest request) {
        writes.flush();
        return new SequencePage("history " + aggregateId, request)
                .read(sql, LINES + " and seq > ? order by seq limit ?", this::entry, aggregateId);
    }

    /** Only what happened from an instant on, for somebody who may not know what was before. */
    public Page<HistoryEntry> since(Instant from, UUID aggregateId, PageRequest request) {
        writes.flush();
        return new SequencePage("history %s since %s".formatted(aggregateId, from), request)
                .read(
                        sql,
                        LINES + " and occurred_at >= ? and seq > ? order by seq limit ?",
                        this::entry,
                        aggregateId,
                        from);
    }

    /** All of it, for somebody who is shown everything that is held. */
    public List<HistoryEntry> of(UUID aggregateId) {
        writes.flush();
        return sql.list(LINES + " order by seq", this::entry, aggregateId);
    }

    /**
     * What a record was right after something had happened to it for the first time, put together from its changes.
     *
     * @param what the fact, such as {@code subscription-paid}
     * @param state what is shown of the record
     * @return none when it never happened
     */
    public <T> Optional<T> stateAfter(String what, UUID aggregateId, Class<T> state) {
        ObjectNode shown = json.createObjectNode();
        for (HistoryEntry entry : of(aggregateId)) {
            entry.changes().forEach(change -> shown.set(change.field(), change.to()));
            if (entry.action().equals(what)) {
                return Optional.of(read(shown, state));
            }
        }
        return Optional.empty();
    }

    private <T> T read(ObjectNode shown, Class<T> state) {
        try {
            return RecordedJson.reader(json, state).readValue(shown);
        } catch (IOException corrupt) {
            throw new IllegalStateException("The history holds something that is not its own", corrupt);
        }
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                row.getLong("aggregate_version"),
                row.getString("action"),
                row.getString("actor"),
                Sql.instant(row, "occurred_at"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                row.getString("trace_id"),
                changes(row.getString("changes")));
    }

    private List<HistoryEntry.FieldChange> changes(String text) {
        try {
            return List.of(json.readValue(text, HistoryEntry.FieldChange[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("The history holds something that is not its own", corrupt);
        }
    }
}
