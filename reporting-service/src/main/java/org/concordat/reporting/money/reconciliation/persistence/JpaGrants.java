package org.concordat.reporting.money.reconciliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.reconciliation.Grants;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up grant in PostgreSQL. */
@ApplicationScoped
public class JpaGrants implements Grants {

    private static final String GRANT = """
            select programme, sum(expected) as expected, sum(received) as received, grouping(programme) = 1 as total
            from (
                select programme, amount as expected, 0 as received from {fund_source}
                where kind = 'GRANT' and financial_year = :year
                union all
                select programme, 0, amount from {receipt}
                where source_kind = 'GRANT' and financial_year = :year and not reversed) money
            group by grouping sets ((programme), ())""";

    private final FactSql sql;

    JpaGrants(FactSql sql) {
        this.sql = sql;
    }

    private record Part(String programme, Sums sums, boolean total) {}

    @Override
    public OfYear of(FinancialYear year, Moment moment) {
        List<Part> parts = sql.ask(GRANT).at(moment).with("year", year).list(JpaGrants::part);
        return new OfYear(
                parts.stream()
                        .filter(part -> part.programme() != null)
                        .collect(Collectors.toMap(Part::programme, Part::sums)),
                parts.stream().filter(Part::total).findFirst().orElseThrow().sums());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("programme"),
                new Sums(Pounds.of(row, "expected"), Pounds.of(row, "received")),
                row.getBoolean("total"));
    }
}
