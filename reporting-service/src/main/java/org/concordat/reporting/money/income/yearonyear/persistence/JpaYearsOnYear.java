package org.concordat.reporting.money.income.yearonyear.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.reporting.money.income.yearonyear.YearOnYear;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.Change;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.ClassYearOnYear;
import org.concordat.reporting.money.income.yearonyear.YearsOnYear;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Compares two years in PostgreSQL. */
@ApplicationScoped
public class JpaYearsOnYear implements YearsOnYear {

    private static final String CLASSES = """
            with card as (
                select financial_year, class_name, annual_amount,
                    card_version = max(card_version) over (partition by financial_year) as in_force
                from {rate} where financial_year in (:before, :year)),
            asked as (
                select financial_year, class_name, count(*) as number, sum(amount) as amount
                from {subscription} where financial_year in (:before, :year) and live and {about organisation}
                group by financial_year, class_name),
            class as (
                select class_name,
                    min(annual_amount) filter (where financial_year = :before) as rate_before,
                    min(annual_amount) filter (where financial_year = :year) as rate,
                    coalesce(sum(number) filter (where financial_year = :before), 0) as number_before,
                    coalesce(sum(number) filter (where financial_year = :year), 0) as number,
                    sum(amount) filter (where financial_year = :before) as amount_before,
                    sum(amount) filter (where financial_year = :year) as amount
                from (
                    select financial_year, class_name, annual_amount, null::bigint as number, null::numeric as amount
                    from card where in_force
                    union all
                    select financial_year, class_name, null, number, amount from asked) both_years
                group by class_name)
            select class_name, rate_before, rate, sum(number_before) as number_before, sum(number) as number,
                sum(amount_before) as amount_before, sum(amount) as amount, grouping(class_name) = 1 as total
            from class group by grouping sets ((class_name, rate_before, rate), ())
            order by total, class_name collate "C\"""";

    private final FactSql sql;

    JpaYearsOnYear(FactSql sql) {
        this.sql = sql;
    }

    private record Line(String className, Money rateBefore, Money rate, Change change, boolean total) {}

    @Override
    public YearOnYear of(Scope scope) {
        List<Line> lines = sql.ask(CLASSES)
                .about(scope)
                .with("before", scope.financialYear().previous())
                .list(JpaYearsOnYear::line);
        return new YearOnYear(
                lines.stream()
                        .filter(line -> !line.total())
                        .map(line ->
                                ClassYearOnYear.of(line.className(), line.rateBefore(), line.rate(), line.change()))
                        .toList(),
                lines.get(lines.size() - 1).change());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("class_name"),
                Pounds.ifAny(row, "rate_before"),
                Pounds.ifAny(row, "rate"),
                Change.of(
                        row.getInt("number_before"),
                        row.getInt("number"),
                        Pounds.of(row, "amount_before"),
                        Pounds.of(row, "amount")),
                row.getBoolean("total"));
    }
}
