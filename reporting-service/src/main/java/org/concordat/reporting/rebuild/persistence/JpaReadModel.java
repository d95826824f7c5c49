package org.concordat.reporting.rebuild.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.rebuild.ReadModel;

/** The tables that a rebuild fills anew; deleting row by row, not truncating, lets readers go on with the old ones. */
@ApplicationScoped
public class JpaReadModel implements ReadModel {

    /** The advisory lock of the one replica that rebuilds. */
    private static final long REBUILD_LOCK = 0x0C0DA7_4EB1DL;

    private final Sql sql;

    JpaReadModel(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean reserve() {
        sql.update("set local statement_timeout = 0");
        if (!sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), REBUILD_LOCK)
                .orElseThrow()) {
            return false;
        }
        // The first thing every event does is to enter the inbox. So this lock waits for those under way and makes the
        // others wait, before they hold anything that the rebuild needs.
        sql.update("lock table inbox in share row exclusive mode");
        return true;
    }

    @Override
    public void forget() {
        sql.update("delete from known_state");
        sql.update("delete from state_as_at");
        sql.update("delete from inbox");
        sql.update("delete from inbox_position");
    }

    @Override
    public void attempt(Runnable part) {
        sql.update("savepoint part");
        try {
            part.run();
        } catch (RuntimeException failure) {
            sql.update("rollback to savepoint part");
            throw failure;
        } finally {
            sql.update("release savepoint part");
        }
    }
}
