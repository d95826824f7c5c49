package org.concordat.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL for the platform's own tables. Runs on the connection of the current transaction when there is one.
 * Failures surface unchecked with their SQL cause, which {@link Databases} reads.
 */
public final class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public int update(String statement, Object... parameters) {
        return withStatement(statement, parameters, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(String query, RowReader<T> reader, Object... parameters) {
        return withStatement(query, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        });
    }

    public <T> Optional<T> one(String query, RowReader<T> reader, Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T withStatement(String text, Object[] parameters, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, toJdbc(parameters[i]));
            }
            return work.run(statement);
        } catch (SQLException failure) {
            throw new StorageFailure(failure);
        }
    }

    private static Object toJdbc(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** An instant out of a {@code timestamptz} column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, java.time.OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A statement that the database did not carry out. */
    public static final class StorageFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StorageFailure(SQLException cause) {
            super(cause);
        }
    }
}
