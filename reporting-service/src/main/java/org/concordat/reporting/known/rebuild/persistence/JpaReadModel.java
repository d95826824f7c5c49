package org.concordat.reporting.known.rebuild.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.known.rebuild.ReadModel;

/** The schema that reports read, and the one beside it that takes its name. */
@ApplicationScoped
public class JpaReadModel implements ReadModel {

    private static final Duration AT_MOST = Duration.ofHours(24);

    /** The advisory lock of the one replica that rebuilds. */
    private static final long REBUILD_LOCK = 0x0C0DA7_4EB1DL;

    private final Sql sql;

    JpaReadModel(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean reserve() {
        return sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), REBUILD_LOCK)
                .orElseThrow();
    }

    @Override
    public void begin() {
        clearUp();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("create schema read_model_next");
            List<String> tables = sql.list(
                    "select tablename from pg_tables where schemaname = 'read_model'", row -> row.getString(1));
            tables.forEach(table -> sql.update(
                    "create table read_model_next.%1$s (like read_model.%1$s including all)".formatted(table)));
            sql.update("""
                    create trigger known_state_append_only before update on read_model_next.known_state
                    for each row execute function append_only()""");
        });
    }

    @Override
    public void onTheNew(Runnable part) {
        QuarkusTransaction.requiringNew().timeout((int) AT_MOST.toSeconds()).run(() -> {
            sql.update("set local search_path to read_model_next, public");
            sql.update("set local statement_timeout = 0");
            part.run();
        });
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

    /**
     * The first thing every event does is to enter the inbox. So this lock waits for those under way and makes the others
     * wait, before they hold anything.
     */
    @Override
    public void holdEvents() {
        sql.update("lock table inbox in share row exclusive mode");
    }

    /** Queries that run go on with the tables that they found; those that come find the new ones. */
    @Override
    public void takePlace() {
        sql.update("alter schema read_model rename to read_model_former");
        sql.update("alter schema read_model_next rename to read_model");
    }

    @Override
    public void clearUp() {
        QuarkusTransaction.requiringNew().timeout((int) AT_MOST.toSeconds()).run(() -> {
            sql.update("set local statement_timeout = 0");
            sql.update("drop schema if exists read_model_next cascade");
            sql.update("drop schema if exists read_model_former cascade");
        });
    }
}
