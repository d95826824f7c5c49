package org.concordat.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Reads from a failure what the database meant by it: a passing trouble, or a rule that it holds. */
public final class Databases {

    /** SQLSTATE classes that pass by themselves: connection, rollback, resources, locks, operator intervention, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private static final String UNIQUE_VIOLATION = "23505";

    private Databases() {}

    /** True when trying the same again later may well succeed. */
    public static boolean isPassing(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return false;
        }
        // The connection pool reports that it has no connection to give without any SQLSTATE.
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause.getSQLState() == null
                || (cause.getSQLState().length() >= 2
                        && PASSING.contains(cause.getSQLState().substring(0, 2)));
    }

    public static boolean isUniqueViolation(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    private static SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
