package org.concordat.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.concordat.platform.id.Id;

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

    /** A statement that changes rows. */
    record Update(String statement, Object... parameters) {}

    /** What two queries that were sent together answered. */
    public record Both<A, B>(List<A> first, List<B> second) {}

    /** The driver sends statements that stand in one text together; few texts, so that the database knows them all. */
    private static final int SENT_TOGETHER = 16;

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public int update(String statement, Object... parameters) {
        return withStatement(statement, parameters, PreparedStatement::executeUpdate);
    }

    /** Carries out all of them in their order, many in one round trip. */
    void updateAll(List<Update> updates) {
        for (int from = 0; from < updates.size(); from += SENT_TOGETHER) {
            List<Update> together = updates.subList(from, Math.min(from + SENT_TOGETHER, updates.size()));
            update(
                    together.stream().map(Update::statement).collect(Collectors.joining(";\n")),
                    together.stream()
                            .map(Update::parameters)
                            .flatMap(Arrays::stream)
                            .toArray());
        }
    }

    public <T> List<T> list(String query, RowReader<T> reader, Object... parameters) {
        return withStatement(query, parameters, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, reader);
            }
        });
    }

    /**
     * Two queries in one round trip; the second sees what was committed before the first had ended.
     *
     * @param parameters of the first, then of the second
     */
    public <A, B> Both<A, B> both(
            String first, RowReader<A> firstReader, String second, RowReader<B> secondReader, Object... parameters) {
        return withStatement(first + ";\n" + second, parameters, statement -> {
            statement.execute();
            List<A> firstRows = read(statement.getResultSet(), firstReader);
            statement.getMoreResults();
            return new Both<>(firstRows, read(statement.getResultSet(), secondReader));
        });
    }

    private static <T> List<T> read(ResultSet rows, RowReader<T> reader) throws SQLException {
        var list = new ArrayList<T>();
        while (rows.next()) {
            list.add(reader.read(rows));
        }
        return list;
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
        if (value instanceof Id id) {
            return id.value();
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** An instant out of a {@code timestamptz} column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, java.time.OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A statement that the database did not carry out. */
    public static final class StorageFailure extends RuntimeException {

        StorageFailure(SQLException cause) {
            super(cause);
        }
    }
}
