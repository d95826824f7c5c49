package org.concordat.programme.programme.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.Actual;
import org.concordat.programme.programme.ActualId;
import org.concordat.programme.programme.Actuals;

/** Actuals in PostgreSQL; rows are added and never changed. */
@ApplicationScoped
public class JpaActuals implements Actuals {

    private static final String ACTUALS = """
            select id, activity_id, financial_year, stream, amount, spent_on, reference, description
            from activity_actual where activity_id = ?""";

    private final Sql sql;

    JpaActuals(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void keep(Actual actual) {
        sql.update(
                """
                insert into activity_actual
                    (id, activity_id, financial_year, stream, amount, spent_on, reference, description)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                actual.id(),
                actual.activity(),
                actual.financialYear().toString(),
                actual.stream(),
                actual.amount().amount(),
                actual.spentOn(),
                actual.reference(),
                actual.description());
    }

    @Override
    public Optional<Actual> byId(ActivityId activity, ActualId actual) {
        return sql.one(ACTUALS + " and id = ?", JpaActuals::actual, activity, actual);
    }

    @Override
    public Page<Actual> list(ActivityId activity, PageRequest page) {
        return new SequencePage("actuals " + activity.value(), page)
                .byId(
                        (after, atMost) -> sql.list(
                                ACTUALS + " and id > ? order by id limit ?",
                                JpaActuals::actual,
                                activity,
                                after,
                                atMost),
                        Actual::id);
    }

    private static Actual actual(ResultSet row) throws SQLException {
        return new Actual(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                FinancialYear.of(row.getString("financial_year")),
                row.getString("stream"),
                new Money(row.getBigDecimal("amount")),
                row.getObject("spent_on", LocalDate.class),
                row.getString("reference"),
                row.getString("description"));
    }
}
