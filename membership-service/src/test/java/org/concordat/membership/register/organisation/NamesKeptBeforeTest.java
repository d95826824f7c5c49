package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.testing.servers.PostgresServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Names that were kept before names had a key are found by any spelling as those are that came later. */
class NamesKeptBeforeTest {

    private static final String DATABASE = "service";
    private static final List<String> NAMES = List.of(
            "King's Lynn and West Norfolk",
            "King\u2019s  Lynn\u00a0",
            "Ynys M\u00f4n",
            "\u0174ydd\u0002\u2032\ua78c & Co",
            "\u02bbOhana `\u00b4\u2018\u201b\u02bc\u02bd\u02b9",
            "STRA\u1e9eE \ufb01ve\u2003\u00d8");

    @Test
    void theMigrationMakesTheKeyThatTheRegisterMakes() throws SQLException {
        try (PostgresServer postgres = PostgresServer.temporary()) {
            postgres.ensureDatabase(DATABASE);
            String url = postgres.jdbcUrl(DATABASE);
            migrate(url, "465");
            try (Connection connection = DriverManager.getConnection(url, DATABASE, DATABASE)) {
                insert(connection);

                migrate(url, "495");

                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select name, same_name from organisation")) {
                    int found = 0;
                    for (; rows.next(); found++) {
                        assertThat(rows.getString(2)).isEqualTo(SameName.key(rows.getString(1)));
                    }
                    assertThat(found).isEqualTo(NAMES.size());
                }
            }
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement named =
                        connection.prepareStatement("insert into organisation (id, version, name, type, sub_region)"
                                + " values (gen_random_uuid(), 0, ?, 'COUNTY', 'cumbria')")) {
            statement.execute("insert into organisation_type values (gen_random_uuid(), 0, 'COUNTY', 'County', true)");
            statement.execute("insert into sub_region values (gen_random_uuid(), 0, 'cumbria', 'Cumbria')");
            for (String name : NAMES) {
                named.setString(1, name);
                named.execute();
            }
        }
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, DATABASE, DATABASE)
                .locations("classpath:db/platform", "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
