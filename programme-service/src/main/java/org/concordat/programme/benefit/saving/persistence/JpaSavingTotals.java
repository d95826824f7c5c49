package org.concordat.programme.benefit.saving.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.benefit.saving.SavingKind;
import org.concordat.programme.benefit.saving.SavingRange;
import org.concordat.programme.benefit.saving.SavingStatus;
import org.concordat.programme.benefit.saving.SavingTotal;
import org.concordat.programme.benefit.saving.SavingTotals;

/** Adds savings up in PostgreSQL. */
@ApplicationScoped
public class JpaSavingTotals implements SavingTotals {

    private final Sql sql;

    JpaSavingTotals(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Row> of(Asked asked) {
        String year =
                asked.financialYear() == null ? null : asked.financialYear().toString();
        return sql.list(
                """
                select s.kind, s.status, count(distinct s.id) as savings, sum(y.low) as low, sum(y.expected) as expected,
                    sum(y.high) as high
                from saving s join saving_year y on y.saving = s.id
                where s.duplicate_of is null and s.status <> 'REJECTED' and y.confirmed_on is not null
                and (?::text is null or y.financial_year = ?)
                and (?::uuid is null or s.organisation = ?)
                and (?::uuid is null or s.organisation = ?)
                and (?::uuid is null or s.project = ?)
                and (?::uuid is null or s.programme = ? or s.project in (select id from project where programme = ?))
                group by s.kind, s.status""",
                JpaSavingTotals::row,
                year,
                year,
                asked.organisation(),
                asked.organisation(),
                asked.boundary(),
                asked.boundary(),
                asked.project(),
                asked.project(),
                asked.programme(),
                asked.programme(),
                asked.programme());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                SavingKind.valueOf(row.getString("kind")),
                SavingStatus.valueOf(row.getString("status")),
                new SavingTotal(
                        row.getLong("savings"),
                        new SavingRange(money(row, "low"), money(row, "expected"), money(row, "high"))));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
