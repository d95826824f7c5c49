package org.concordat.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads from a failure what the database meant by it: a passing trouble, or a rule that it holds. */
public final class Databases {

    /** SQLSTATE classes of a database that is away: connection, resources, operator intervention, system. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /** SQLSTATE classes of a transaction that met another one: rollback, locks. */
    private static final Set<String> MET_ANOTHER = Set.of("40", "55");

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String DATA_EXCEPTION = "22";

    /** No such operator for these types; types that do not match. */
    private static final Set<String> UNFIT_TYPES = Set.of("42883", "42804");

    private Databases() {}

    /** True when trying the same again later may well succeed. */
    public static boolean isPassing(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return isAway(failure) || (cause != null && isOf(MET_ANOTHER, cause));
    }

    /** True when the database cannot be reached or does not work, whatever it is asked. */
    public static boolean isAway(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return false;
        }
        // The connection pool reports that it has no connection to give without any SQLSTATE.
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause.getSQLState() == null
                || isOf(AWAY, cause);
    }

    private static boolean isOf(Set<String> classes, SQLException cause) {
        return cause.getSQLState().length() >= 2
                && classes.contains(cause.getSQLState().substring(0, 2));
    }

    public static boolean isUniqueViolation(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    /** True when a value did not fit the column that it was compared with or stored in. */
    public static boolean isUnfitValue(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null
                && cause.getSQLState() != null
                && (cause.getSQLState().startsWith(DATA_EXCEPTION) || UNFIT_TYPES.contains(cause.getSQLState()));
    }

    /**
     * What went wrong, for logs and for people. The database's and the driver's own words are left out, because they
     * quote the values of the row.
     */
    public static String describe(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        }
        return causes(failure)
                .filter(PSQLException.class::isInstance)
                .map(postgres -> ((PSQLException) postgres).getServerErrorMessage())
                .filter(message -> message != null && message.getConstraint() != null)
                .map(ServerErrorMessage::getConstraint)
                .findFirst()
                .map("The database's rule %s does not allow it."::formatted)
                .orElseGet(() -> cause.getSQLState() == null
                        ? "The database could not be reached in time."
                        : "The database did not carry it out (SQLSTATE %s).".formatted(cause.getSQLState()));
    }

    /** The failure with its stack for the log; of one in the database, without the words that quote values. */
    public static Throwable loggable(Throwable failure) {
        if (sqlCause(failure) == null) {
            return failure;
        }
        var loggable = new IllegalStateException(describe(failure));
        loggable.setStackTrace(failure.getStackTrace());
        return loggable;
    }

    private static SQLException sqlCause(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
