package org.concordat.reporting.known.change.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.change.Change;
import org.concordat.reporting.known.change.ChangeAbout;
import org.concordat.reporting.known.change.Changelog;
import org.concordat.reporting.known.change.TakenIn;

/** The log of changes in PostgreSQL; what a record was after each is read of what was told. */
@ApplicationScoped
public class JpaChangelog implements Changelog {

    /** The advisory lock of whoever adds to the log: positions are given in the order of commits. */
    private static final long LOG_LOCK = 0x0C0DA7_10C0L;

    private static final String CHANGES = """
            select c.position, c.event_id, c.event_type, c.topic, c.subject, c.version, c.effective_on, c.recorded_at,
                known.state
            from change c join known_state known on known.topic = c.topic and known.aggregate_id = c.subject
                and known.aggregate_version = c.version""";

    private static final String BETWEEN = """
             (c.position > ? or c.recorded_at > ?) and c.position <= ? and c.recorded_at <= ?
            and c.topic = any (?::text[])""";

    /** A state names a record where it says its id, however deep: each of its texts that is as long as an id is looked up. */
    private static final String ABOUT = """
            select * from (
                select wanted.record, c.position, c.event_id, c.event_type, c.subject, c.effective_on, c.recorded_at,
                    row_number() over (partition by wanted.record order by c.position) as place
                from change c
                join known_state known on known.topic = c.topic and known.aggregate_id = c.subject
                    and known.aggregate_version = c.version
                cross join lateral (
                    select c.subject::text as record
                    union
                    select said from unnest(string_to_array(known.state::text, '"')) said where length(said) = 36) about
                join unnest(?::uuid[]) wanted (record) on wanted.record::text = about.record
                where %s) numbered
            where place <= ? order by position""".formatted(BETWEEN);

    private final Sql sql;
    private final ObjectReader fields;

    JpaChangelog(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.fields = json.readerForMapOf(Object.class);
    }

    @Override
    public void append(List<KnownState> told) {
        sql.list("select pg_advisory_xact_lock(?)", row -> true, LOG_LOCK);
        sql.update(
                """
                insert into change (topic, subject, version, event_id, event_type, effective_on, recorded_at)
                select known.topic, known.aggregate_id, known.aggregate_version, known.event_id, known.event_type,
                    known.effective_on, known.recorded_at
                from unnest(?::text[], ?::uuid[], ?::bigint[]) with ordinality as told (topic, subject, version, place)
                join known_state known on known.topic = told.topic and known.aggregate_id = told.subject
                    and known.aggregate_version = told.version
                order by told.place
                on conflict do nothing""",
                told.stream().map(KnownState::topic).toArray(String[]::new),
                told.stream().map(KnownState::aggregateId).toArray(UUID[]::new),
                told.stream().map(KnownState::aggregateVersion).toArray(Long[]::new));
    }

    @Override
    public List<Change> after(long position, Collection<String> topics, int most) {
        String[] wanted = topics == null ? null : topics.toArray(String[]::new);
        return sql.list(
                CHANGES + " where c.position > ? and (?::text[] is null or c.topic = any (?::text[]))"
                        + " order by c.position limit ?",
                this::change,
                position,
                wanted,
                wanted,
                most);
    }

    @Override
    public List<Change> between(TakenIn before, TakenIn after, Collection<String> topics, int most) {
        return sql.list(
                CHANGES + " where" + BETWEEN + " order by c.position limit ?",
                this::change,
                before.position(),
                before.recordedBy(),
                after.position(),
                after.recordedBy(),
                topics.toArray(String[]::new),
                most);
    }

    @Override
    public List<ChangeAbout> about(
            Collection<UUID> records, TakenIn before, TakenIn after, Collection<String> topics, int most) {
        return records.isEmpty()
                ? List.of()
                : sql.list(
                        ABOUT,
                        JpaChangelog::about,
                        records.toArray(UUID[]::new),
                        before.position(),
                        before.recordedBy(),
                        after.position(),
                        after.recordedBy(),
                        topics.toArray(String[]::new),
                        most);
    }

    private static ChangeAbout about(ResultSet row) throws SQLException {
        return new ChangeAbout(
                row.getObject("record", UUID.class),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getObject("subject", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                Sql.instant(row, "recorded_at"));
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getLong("version"),
                row.getObject("effective_on", LocalDate.class),
                Sql.instant(row, "recorded_at"),
                state(row.getString("state")));
    }

    private Map<String, Object> state(String text) {
        try {
            return fields.readValue(text);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A state was kept that cannot be read", corrupt);
        }
    }

    @Override
    public boolean has(String topic) {
        return sql.one("select 1 from change where topic = ? limit 1", row -> true, topic)
                .isPresent();
    }

    /**
     * Of an empty log, the position that is given next. An append that is not committed has taken it already, so its end is
     * awaited.
     */
    @Override
    public long first() {
        return lowest().orElseGet(() -> {
            long next = next();
            sql.list("select pg_advisory_xact_lock_shared(?)", row -> true, LOG_LOCK);
            return lowest().orElse(next);
        });
    }

    private Optional<Long> lowest() {
        return sql.one("select position from change order by position limit 1", row -> row.getLong(1));
    }

    private long next() {
        return sql.one(
                        "select case when is_called then last_value + 1 else last_value end from change_position_seq",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public long last() {
        return sql.one("select coalesce(max(position), 0) from change", row -> row.getLong(1))
                .orElseThrow();
    }
}
