package org.concordat.reporting.money.income.quarterly.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.reporting.money.income.quarterly.IncomeToDate;
import org.concordat.reporting.money.income.quarterly.IncomesToDate;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up income in PostgreSQL. */
@ApplicationScoped
public class JpaIncomesToDate implements IncomesToDate {

    /**
     * As in the report on membership and income: what was paid stays paid, even when the subscription was withdrawn. A
     * grant is nobody's in particular.
     */
    private static final String TO_DATE = """
            select sum(invoiced) filter (where live) as invoiced, sum(received) as received,
                (select sum(amount) from {receipt}
                    where source_kind = 'GRANT' and financial_year = :year and not reversed and {about all}) as grant_received
            from {subscription} where financial_year = :year and {about organisation}""";

    private final FactSql sql;

    JpaIncomesToDate(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public IncomeToDate of(Scope scope) {
        return sql.ask(TO_DATE)
                .about(scope)
                .one(row -> new IncomeToDate(
                        Pounds.of(row, "invoiced"), Pounds.of(row, "received"), Pounds.of(row, "grant_received")));
    }
}
