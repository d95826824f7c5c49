package org.concordat.platform.testing;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import org.concordat.platform.persistence.Sql;

/** Brings what a test has filled into the state that autovacuum brings any database into, so that plans are those of use. */
public final class SettledTables {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Sql sql;

    private SettledTables(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** All tables of the service: what is in them is counted, and known to be visible to whoever asks. */
    public static void settle(AgroalDataSource dataSource) {
        var tables = new SettledTables(dataSource);
        tables.sql
                .list(
                        "select quote_ident(relname) as relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace",
                        row -> row.getString("relname"))
                .forEach(tables::settle);
    }

    /** A vacuum leaves out rows that some transaction still under way may not see. */
    private void settle(String table) {
        await().atMost(PATIENCE).until(() -> {
            sql.update("vacuum analyze " + table);
            return sql.one(
                            "select relallvisible >= relpages from pg_class where oid = ?::regclass",
                            row -> row.getBoolean(1),
                            table)
                    .orElseThrow();
        });
    }
}
