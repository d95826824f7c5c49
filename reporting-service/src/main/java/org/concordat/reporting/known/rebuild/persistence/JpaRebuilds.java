package org.concordat.reporting.known.rebuild.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.known.rebuild.Rebuild;
import org.concordat.reporting.known.rebuild.Rebuilds;

/** The table of rebuilds; a unique index holds that only one runs. */
@ApplicationScoped
public class JpaRebuilds implements Rebuilds {

    private static final String COLUMNS = """
            select seq, id, state, requested_by, reason, requested_at, finished_at, events_replayed, events_total, problem
            from rebuild
            """;

    private final Sql sql;

    JpaRebuilds(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean add(Rebuild rebuild) {
        return sql.update(
                        """
                        insert into rebuild (id, state, requested_by, reason, requested_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        rebuild.id(),
                        rebuild.state().name(),
                        rebuild.requestedBy(),
                        rebuild.reason(),
                        rebuild.requestedAt())
                == 1;
    }

    @Override
    public Optional<Rebuild> find(UUID id) {
        return sql.one(COLUMNS + " where id = ?", JpaRebuilds::rebuild, id);
    }

    @Override
    public Optional<Rebuild> running() {
        return sql.one(COLUMNS + " where state = 'RUNNING'", JpaRebuilds::rebuild);
    }

    @Override
    public Page<Rebuild> list(PageRequest request) {
        return new SequencePage("rebuilds", request)
                .read(sql, COLUMNS + " where seq > ? order by seq limit ?", JpaRebuilds::rebuild);
    }

    @Override
    public boolean progress(UUID id, long eventsReplayed, long eventsTotal) {
        return sql.update(
                        "update rebuild set events_replayed = ?, events_total = ? where id = ? and state = 'RUNNING'",
                        eventsReplayed,
                        eventsTotal,
                        id)
                == 1;
    }

    @Override
    public boolean finish(UUID id, Rebuild.State state, Instant at, String problem) {
        return sql.update("""
                        update rebuild set state = ?, finished_at = ?, problem = ? where id = ? and state = 'RUNNING'""", state.name(), at, problem, id) == 1;
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getObject("id", UUID.class),
                Rebuild.State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getString("reason"),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "finished_at"),
                row.getLong("events_replayed"),
                row.getObject("events_total", Long.class),
                row.getString("problem"));
    }
}
