package org.concordat.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;

/** Events that cannot be sent, kept whole until their cause is removed and an administrator has them sent again. */
@ApplicationScoped
public class SetAsideEvents {

    static final String UNKNOWN_TOPIC =
            "The service does not know the topic. Add it to concordat.topics, restart and send the event again.";

    static final String TOO_LARGE =
            "The broker takes no record of this size. Raise its max.message.bytes and send the event again.";

    private static final String VIEW = """
            select seq, id, aggregatetype, type, aggregateid, aggregate_version, occurred_at, reason, set_aside_at
            from outbox_set_aside
            """;

    private final Sql sql;
    private final Clock clock;
    private final Topics topics;

    SetAsideEvents(AgroalDataSource dataSource, Clock clock, Topics topics) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
        this.topics = topics;
    }

    /** Copies an event out of the outbox, in the relay's own transaction. */
    void add(Connection connection, long seq, String reason) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into outbox_set_aside (id, aggregatetype, aggregateid, type, payload, aggregate_version,
                    effective_on, occurred_at, traceparent, cause, bucket, reason, set_aside_at)
                select id, aggregatetype, aggregateid, type, payload, aggregate_version,
                    effective_on, occurred_at, traceparent, cause, bucket, ?, ? from outbox where seq = ?""")) {
            statement.setString(1, reason);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(3, seq);
            statement.executeUpdate();
        }
    }

    /** Oldest first. */
    public Page<SetAsideEvent> list(PageRequest request) {
        return new SequencePage("set aside", request)
                .read(sql, VIEW + " where seq > ? order by seq limit ?", SetAsideEvents::view);
    }

    public SetAsideEvent get(UUID id) {
        return sql.one(VIEW + " where id = ?", SetAsideEvents::view, id)
                .orElseThrow(() -> Refusal.notFound("set-aside event", id));
    }

    /**
     * Gives the event back to the relay, which sends it after what waits already.
     *
     * @throws Refusal 422 while the service does not know its topic
     */
    @Transactional
    public SetAsideEvent resend(UUID id) {
        SetAsideEvent event = get(id);
        if (!topics.isDeclared(event.topic())) {
            throw Refusal.rule("unknown-topic", UNKNOWN_TOPIC);
        }
        sql.update("""
                with returned as (delete from outbox_set_aside where id = ? returning *)
                insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on,
                    occurred_at, traceparent, cause, bucket)
                select id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on,
                    occurred_at, traceparent, cause, bucket from returned""", id);
        return event;
    }

    private static SetAsideEvent view(ResultSet row) throws SQLException {
        return new SetAsideEvent(
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("type"),
                row.getObject("aggregateid", UUID.class),
                row.getLong("aggregate_version"),
                Sql.instant(row, "occurred_at"),
                row.getString("reason"),
                Sql.instant(row, "set_aside_at"));
    }
}
