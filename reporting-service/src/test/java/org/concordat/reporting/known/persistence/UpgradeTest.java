package org.concordat.reporting.known.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A service that kept all states as JSON becomes one that keeps dated facts, with all that it was ever told. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UpgradeTest {

    private static final String BEFORE_DATED_FACTS = "470";

    private static final String TOLD = """
            insert into known_state (topic, aggregate_id, aggregate_version, event_id, event_type, effective_on, recorded_at,
                state)
            select 'membership.subscriptions', ('00000000-0000-0000-0000-00000000000' || record)::uuid, version,
                gen_random_uuid(), 'concordat.membership.subscription-raised.v1', '2008-04-01', '2008-04-01T09:00:00Z',
                jsonb_build_object('financialYear', '2008-09', 'version', version)
            from generate_series(1, 3) record, generate_series(0, 4) version""";

    private static final String COLUMNS = """
            select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema in ('public', 'read_model') and table_type = 'BASE TABLE' order by 1""";

    @Inject
    AgroalDataSource service;

    /** A database of this name that was told of three subscriptions, and is then of today. */
    private DataSource upgraded(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(Infrastructure.anotherDatabase(name));
        database.setUser(name);
        database.setPassword(name);
        migrate(database, BEFORE_DATED_FACTS);
        new Sql(database).update(TOLD);
        migrate(database, "latest");
        return database;
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/platform", "db/migration")
                .defaultSchema("public")
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> read(DataSource database, String query) {
        return new Sql(database).list(query, row -> row.getString(1));
    }

    @Test
    void keepsAllThatWasToldAndFillsItsFactsWhenItStarts() {
        DataSource upgraded = upgraded("told_before_dated_facts");
        assertThat(read(upgraded, "select count(*) from read_model.known_state"))
                .containsExactly("15");
        assertThat(read(upgraded, "select name from read_model.filled_table"))
                .as("what is not noted as filled is filled at the start")
                .isEmpty();
    }

    @Test
    void hasTheColumnsOfANewOne() {
        assertThat(read(upgraded("columns_after_an_upgrade"), COLUMNS)).isEqualTo(read(service, COLUMNS));
    }
}
