package org.concordat.membership.people.reading.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.people.reading.ContactReading;
import org.concordat.membership.people.reading.ContactReadings;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.paging.SequencePage.Moment;
import org.concordat.platform.persistence.Sql;

/** Readings in PostgreSQL. */
@ApplicationScoped
class JpaContactReadings implements ContactReadings {

    /** Before all ids. */
    private static final UUID NIL = new UUID(0, 0);

    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final Sql sql;

    JpaContactReadings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Reading reading, Collection<UUID> contacts) {
        sql.update(
                """
                insert into contact_reading (contact, reader, operation, read_at, trace_id)
                select unnest(string_to_array(?, ',')::uuid[]), ?, ?, ?, ?""",
                contacts.stream().map(UUID::toString).collect(Collectors.joining(",")),
                reading.reader(),
                reading.operation(),
                reading.readAt(),
                reading.traceId());
    }

    @Override
    public Page<ContactReading> page(Filter filter, PageRequest request) {
        return new SequencePage("contact readings " + filter, request)
                .latestFirst(
                        (after, atMost) -> read(filter, earlier(after, filter.before()), atMost),
                        reading -> new Moment(reading.readAt(), reading.id()));
    }

    /** One bound and not two, so that an index is entered where the page begins. */
    private static Moment earlier(Moment after, Instant before) {
        return before == null || after.at().isBefore(before) ? after : new Moment(before, NIL);
    }

    private List<ContactReading> read(Filter filter, Moment after, int atMost) {
        var query = new StringBuilder(
                "select id, read_at, contact, reader, operation, trace_id from contact_reading where (read_at, id) < (?, ?)");
        var parameters = new ArrayList<Object>(List.of(after.at(), after.id()));
        narrow(query, parameters, " and contact = ?", filter.contact());
        narrow(query, parameters, " and reader = ?", filter.reader());
        narrow(query, parameters, " and read_at >= ?", filter.from());
        parameters.add(atMost);
        return sql.list(
                query.append(" order by read_at desc, id desc limit ?").toString(),
                JpaContactReadings::reading,
                parameters.toArray());
    }

    private static void narrow(StringBuilder query, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            query.append(condition);
            parameters.add(value);
        }
    }

    private static ContactReading reading(ResultSet row) throws SQLException {
        return new ContactReading(
                row.getObject("id", UUID.class),
                Sql.instant(row, "read_at"),
                row.getObject("contact", UUID.class),
                row.getString("reader"),
                row.getString("operation"),
                row.getString("trace_id"));
    }

    @Override
    @Transactional
    public int forget(Instant before) {
        return sql.update("""
                delete from contact_reading where id in (
                    select id from contact_reading where read_at < ? order by read_at limit ?)""", before, FORGOTTEN_AT_ONCE);
    }
}
