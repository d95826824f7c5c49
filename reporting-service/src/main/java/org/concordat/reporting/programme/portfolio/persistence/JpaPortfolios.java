package org.concordat.reporting.programme.portfolio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.reporting.programme.portfolio.Portfolio;
import org.concordat.reporting.programme.portfolio.Portfolio.By;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioPart;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioSums;
import org.concordat.reporting.programme.portfolio.Portfolio.ProjectRatings;
import org.concordat.reporting.programme.portfolio.Portfolio.ProjectStages;
import org.concordat.reporting.programme.portfolio.Portfolios;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds projects up in PostgreSQL: each is read once, and counts in its parts and once in all. */
@ApplicationScoped
public class JpaPortfolios implements Portfolios {

    private static final String PARTS = """
            with standing as materialized (
                select p.id, p.sub_region, p.stage, p.overall, g.code as programme, s.spent, c.budget, b.expected,
                    b.realised
                from {project} p
                left join {programme} g on g.id = p.programme
                left join (
                    select project, sum(amount) as spent from {project_spending}
                    where financial_year = :year group by project) s on s.project = p.id
                left join (
                    select project, sum(amount) as budget from {case_cost}
                    where financial_year = :year group by project) c on c.project = p.id
                left join (
                    select project, sum(planned) as expected, sum(realised) as realised from {case_benefit}
                    where financial_year = :year group by project) b on b.project = p.id
                where p.proposed_on <= :last_day and (:programme::text is null or g.code = :programme)
                and {about (select lead from {led_project} l where l.record = p.id)}),
            counted as (
                select 0 as place, 'ORGANISATION' as looked_at, y.organisation::text as part, s.*
                from standing s join {project_party} y on y.project = s.id
                union all
                select 1, 'SUB_REGION', sub_region, s.* from standing s
                union all
                select 2, 'PROGRAMME', programme, s.* from standing s
                union all
                select 3, 'THEME', t.theme, s.* from standing s left join {project_theme} t on t.project = s.id
                union all
                select 4, 'TOTAL', null, s.* from standing s),
            added as (
                select place, looked_at, part, count(*) as projects,
                    count(*) filter (where stage = 'MANDATE') as mandate,
                    count(*) filter (where stage = 'INITIATION') as initiation,
                    count(*) filter (where stage = 'DELIVERY') as delivery,
                    count(*) filter (where stage = 'CLOSING') as closing,
                    count(*) filter (where stage = 'CLOSED') as closed,
                    count(*) filter (where stage = 'REFUSED') as refused,
                    count(*) filter (where stage = 'STOPPED') as stopped,
                    count(*) filter (where overall = 'GREEN') as green,
                    count(*) filter (where overall = 'AMBER') as amber,
                    count(*) filter (where overall = 'RED') as red,
                    count(*) filter (where overall = 'UNREPORTED') as unreported,
                    sum(budget) as budget, sum(spent) as spent, sum(expected) as expected, sum(realised) as realised
                from counted group by place, looked_at, part)
            select a.*,
                case looked_at
                    when 'ORGANISATION' then (select min(name) from {organisation} where record = a.part::uuid)
                    when 'SUB_REGION' then (select min(name) from {sub_region} where code = a.part)
                    when 'PROGRAMME' then (select min(name) from {programme} where code = a.part)
                    when 'THEME' then (select min(name) from {theme} where code = a.part) end as name
            from added a
            order by a.place, a.part collate "C" nulls last""";

    private static final String TOTAL = "TOTAL";

    private final FactSql sql;

    JpaPortfolios(FactSql sql) {
        this.sql = sql;
    }

    private record Row(String lookedAt, String key, String name, PortfolioSums sums) {

        boolean isTotal() {
            return lookedAt.equals(TOTAL);
        }

        PortfolioPart part() {
            return new PortfolioPart(By.valueOf(lookedAt), key, name, sums);
        }
    }

    @Override
    public Portfolio of(Scope scope) {
        List<Row> rows = sql.ask(PARTS)
                .about(scope)
                .with("last_day", scope.financialYear().lastDay())
                .list(JpaPortfolios::row);
        return new Portfolio(
                scope.programme(),
                rows.stream().filter(row -> !row.isTotal()).map(Row::part).toList(),
                rows.stream().filter(Row::isTotal).findFirst().map(Row::sums).orElse(PortfolioSums.NONE));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("looked_at"), row.getString("part"), row.getString("name"), sums(row));
    }

    private static PortfolioSums sums(ResultSet row) throws SQLException {
        return PortfolioSums.of(
                row.getInt("projects"),
                new ProjectStages(
                        row.getInt("mandate"),
                        row.getInt("initiation"),
                        row.getInt("delivery"),
                        row.getInt("closing"),
                        row.getInt("closed"),
                        row.getInt("refused"),
                        row.getInt("stopped")),
                new ProjectRatings(
                        row.getInt("green"), row.getInt("amber"), row.getInt("red"), row.getInt("unreported")),
                Pounds.of(row, "budget"),
                Pounds.of(row, "spent"),
                Pounds.of(row, "expected"),
                Pounds.of(row, "realised"));
    }
}
