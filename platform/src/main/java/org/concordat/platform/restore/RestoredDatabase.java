package org.concordat.platform.restore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.concordat.platform.outbox.Outbox;

/** What a service's database knows of events, within one transaction. */
final class RestoredDatabase implements AutoCloseable {

    /** A line of the history. */
    record Line(UUID id, String aggregateType, UUID aggregateId, long version) {}

    /** An event in the inbox. */
    record Handled(UUID id, String topic) {}

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    RestoredDatabase(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        update("create temporary table told (id uuid primary key) on commit drop");
    }

    /** Which of these the history does not have. */
    Set<UUID> withoutHistory(Collection<UUID> events) throws SQLException {
        return new HashSet<>(list(
                "select id from unnest(?) as sent (id) where not exists (select from history where history.id = sent.id)",
                row -> row.getObject(1, UUID.class),
                uuids(events)));
    }

    /** Notes what is on the topics. */
    void noteTold(Collection<UUID> events) throws SQLException {
        update("insert into told select distinct id from unnest(?) as sent (id) on conflict do nothing", uuids(events));
    }

    /** Which of these are ids of events that were noted. */
    Set<String> told(Collection<String> ids) throws SQLException {
        return new HashSet<>(list(
                "select id::text from told where id::text = any (?)",
                row -> row.getString(1),
                connection.createArrayOf("text", ids.toArray())));
    }

    /**
     * Lines of facts that are told, but for those before the first that was: others are kept in the history only. What waits in
     * the outbox or was set aside is on its way.
     */
    List<Line> untold() throws SQLException {
        return list(
                """
                select line.id, line.aggregate_type, line.aggregate_id, line.aggregate_version
                from history line
                join (
                    select aggregate_type, action, min(seq) as seq from history join told using (id)
                    group by aggregate_type, action
                ) first on first.aggregate_type = line.aggregate_type and first.action = line.action and first.seq < line.seq
                where not exists (select from told where told.id = line.id)
                    and not exists (select from outbox where outbox.id = line.id)
                    and not exists (select from outbox_set_aside aside where aside.id = line.id)
                order by line.seq""",
                row -> new Line(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getLong(4)));
    }

    List<Handled> baseless() throws SQLException {
        return list("""
                select event_id, topic from inbox
                where not exists (select from told where told.id = inbox.event_id)
                order by received_at, event_id""", row -> new Handled(row.getObject(1, UUID.class), row.getString(2)));
    }

    Set<String> topicsHandled() throws SQLException {
        return new HashSet<>(list("select distinct topic from inbox", row -> row.getString(1)));
    }

    /** How far each partition was handled. */
    Map<TopicPartition, Long> positions() throws SQLException {
        var positions = new HashMap<TopicPartition, Long>();
        list(
                "select topic, partition, next_offset from inbox_position",
                row -> positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)));
        return positions;
    }

    /** Keeps relays from sending until the end; false when one is sending now. */
    boolean holdsRelays() throws SQLException {
        return Outbox.holdRelays(connection);
    }

    /** Who pages through a list, or follows the changes, may hold a position that was given out after the instant. */
    void giveNoIdentityTwice() throws SQLException {
        list("""
                select setval(format('%I.%I', schemaname, sequencename)::regclass, last_value + 1000000)
                from pg_sequences where last_value is not null""", row -> row.getLong(1));
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private java.sql.Array uuids(Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private void update(String statement, Object... parameters) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, parameters)) {
            prepared.executeUpdate();
        }
    }

    private <T> List<T> list(String query, RowReader<T> reader, Object... parameters) throws SQLException {
        var list = new ArrayList<T>();
        try (PreparedStatement prepared = prepared(query, parameters);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                list.add(reader.read(rows));
            }
        }
        return list;
    }

    private PreparedStatement prepared(String statement, Object... parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        return prepared;
    }
}
