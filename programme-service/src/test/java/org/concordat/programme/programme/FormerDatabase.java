package org.concordat.programme.programme;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.concordat.platform.testing.servers.PostgresServer;
import org.flywaydb.core.Flyway;

/** The database of a former version, which its upgrade migrates with what is in it. */
public final class FormerDatabase implements AutoCloseable {

    private static final String DATABASE = "service";

    private final PostgresServer postgres;
    private final String url;
    private final Connection connection;
    private final Statement statement;

    private FormerDatabase(PostgresServer postgres, String version) throws SQLException {
        this.postgres = postgres;
        postgres.ensureDatabase(DATABASE);
        this.url = postgres.jdbcUrl(DATABASE);
        migrate(version);
        this.connection = DriverManager.getConnection(url, DATABASE, DATABASE);
        this.statement = connection.createStatement();
    }

    public static FormerDatabase at(String version) throws SQLException {
        return new FormerDatabase(PostgresServer.temporary(), version);
    }

    public void migrate(String version) {
        Flyway.configure()
                .dataSource(url, DATABASE, DATABASE)
                .locations("classpath:db/platform", "filesystem:src/main/resources/db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    public void execute(String sql) throws SQLException {
        statement.execute(sql);
    }

    public String text(String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}
