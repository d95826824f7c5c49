package org.concordat.reporting.report.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.concordat.platform.money.Money;

/** Sums of money in the rows that PostgreSQL answers. */
public final class Pounds {

    private Pounds() {}

    /** The sum of nothing is £0.00. */
    public static Money of(ResultSet row, String column) throws SQLException {
        Money money = ifAny(row, column);
        return money == null ? Money.ZERO : money;
    }

    /** {@code null} where there is nothing to add up. */
    public static Money ifAny(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }
}
