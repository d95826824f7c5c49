package org.concordat.programme.project.portfolio.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WhileUnchanged;
import org.concordat.programme.project.portfolio.Portfolio;
import org.concordat.programme.project.portfolio.PortfolioFigures;
import org.concordat.programme.project.portfolio.PortfolioFigures.RagCounts;
import org.concordat.programme.project.portfolio.PortfolioFigures.StageCounts;
import org.concordat.programme.project.portfolio.PortfolioRow;
import org.concordat.programme.project.portfolio.Portfolios;
import org.concordat.programme.project.project.persistence.ProjectsOfOrganisation;
import org.concordat.programme.project.risk.RiskAppetite;
import org.concordat.programme.project.risk.RiskAppetites;
import org.concordat.programme.strategy.theme.ThemesUnder;

/** Adds projects up in PostgreSQL: group by group, and from the groups in which each counts first, all of them. */
@ApplicationScoped
public class JpaPortfolios implements Portfolios {

    private static final String OF_ORGANISATION = "p.id in " + ProjectsOfOrganisation.SQL;

    private static final String OF_THEME =
            "p.id in (select project from project_theme where theme in %s)".formatted(ThemesUnder.SQL);

    // a report is overdue once today less the days that it may take is in a later period than the one it is owed for
    private static final String PORTFOLIO = """
            with asked as materialized (
                select p.id, p.sub_region, p.programme, p.stage, p.spent_in_all,
                    case when p.stage in ('DELIVERY', 'CLOSING') then coalesce(p.overall, 'UNREPORTED') end as overall,
                    p.stage in ('DELIVERY', 'CLOSING') and p.held_on is null and p.next_period_from < date_trunc(
                        case p.reports_every when 'MONTHLY' then 'month' else 'quarter' end,
                        (?::date - p.report_due_days)::timestamp) as overdue,
                    least(coalesce(g.risk_appetite, ?), ?) as appetite
                from project p left join programme g on g.id = p.programme
                where %1$s),
            risky as (
                select r.project, count(*) as risks
                from asked a join risk r on r.project = a.id and r.status = 'OPEN' and r.score > a.appetite
                group by r.project),
            counted as (
                select %3$s as key, %4$s as first, count(*) as projects,
                    count(*) filter (where a.stage = 'MANDATE') as mandate,
                    count(*) filter (where a.stage = 'INITIATION') as initiation,
                    count(*) filter (where a.stage = 'DELIVERY') as delivery,
                    count(*) filter (where a.stage = 'CLOSING') as closing,
                    count(*) filter (where a.stage = 'CLOSED') as closed,
                    count(*) filter (where a.stage = 'REFUSED') as refused,
                    count(*) filter (where a.stage = 'STOPPED') as stopped,
                    count(*) filter (where a.overall = 'GREEN') as green,
                    count(*) filter (where a.overall = 'AMBER') as amber,
                    count(*) filter (where a.overall = 'RED') as red,
                    count(*) filter (where a.overall = 'UNREPORTED') as unreported,
                    sum(m.approved_costs) as budget, sum(m.approved_benefits) as planned,
                    sum(m.realised_benefits) as realised, sum(%7$s) as spent, sum(r.risks) as risks,
                    count(*) filter (where a.overdue) as overdue
                from asked a
                %2$s
                %6$s
                left join risky r on r.project = a.id
                group by 1, 2)
            select c.*, n.name
            from (
                select of_all, case when not of_all then key::text end as key, sum(projects) as projects,
                    sum(mandate) as mandate, sum(initiation) as initiation, sum(delivery) as delivery,
                    sum(closing) as closing, sum(closed) as closed, sum(refused) as refused, sum(stopped) as stopped,
                    sum(green) as green, sum(amber) as amber, sum(red) as red, sum(unreported) as unreported,
                    coalesce(sum(budget), 0) as budget, coalesce(sum(planned), 0) as planned,
                    coalesce(sum(realised), 0) as realised, coalesce(sum(spent), 0) as spent,
                    coalesce(sum(risks), 0) as risks, sum(overdue) as overdue
                from counted cross join (values (false), (true)) as both_of_them (of_all)
                where first or not of_all
                group by 1, 2) c
            left join %5$s
            order by c.of_all, c.key collate "C" nulls last""";

    /** A portfolio for each way of grouping and each year that people look at, and for many organisations their own. */
    private static final int MOST_KEPT = 500;

    private final Sql sql;
    private final RiskAppetites appetites;
    private final WhileUnchanged<AskedOnADay, Portfolio> kept;

    private record AskedOnADay(Asked asked, LocalDate today) {}

    JpaPortfolios(AgroalDataSource dataSource, RiskAppetites appetites) {
        this.sql = new Sql(dataSource);
        this.appetites = appetites;
        this.kept = new WhileUnchanged<>(dataSource, MOST_KEPT);
    }

    @Override
    public Portfolio of(Asked asked, LocalDate today) {
        return kept.get(new AskedOnADay(asked, today), () -> addedUp(asked, today));
    }

    private Portfolio addedUp(Asked asked, LocalDate today) {
        RiskAppetite usual = appetites.usual();
        var narrowed = new Narrowed(today, usual.programme(), usual.partnership())
                .where("p.programme = ?", asked.programme())
                .where("p.sub_region = ?", asked.subRegion())
                .where(OF_THEME, asked.theme())
                .where(OF_ORGANISATION, asked.organisation())
                .where(OF_ORGANISATION, asked.boundary());
        GroupSql group = GroupSql.of(asked.by());
        MoneySql money = MoneySql.of(asked.financialYear());
        List<PortfolioRow> rows = sql.list(
                PORTFOLIO.formatted(
                        narrowed.condition(),
                        group.join(),
                        group.key(),
                        group.first(),
                        group.names(),
                        money.join(),
                        money.spent()),
                JpaPortfolios::row,
                narrowed.parametersAnd(money.parameters()));
        // the last one is of all projects, unless there are none
        int groups = Math.max(0, rows.size() - 1);
        PortfolioFigures total =
                rows.isEmpty() ? PortfolioFigures.NONE : rows.get(groups).figures();
        return new Portfolio(asked.by(), asked.financialYear(), List.copyOf(rows.subList(0, groups)), total);
    }

    private static PortfolioRow row(ResultSet row) throws SQLException {
        var budget = new Money(row.getBigDecimal("budget"));
        var spent = new Money(row.getBigDecimal("spent"));
        return new PortfolioRow(
                row.getString("key"),
                row.getString("name"),
                new PortfolioFigures(
                        row.getLong("projects"),
                        new StageCounts(
                                row.getLong("mandate"),
                                row.getLong("initiation"),
                                row.getLong("delivery"),
                                row.getLong("closing"),
                                row.getLong("closed"),
                                row.getLong("refused"),
                                row.getLong("stopped")),
                        new RagCounts(
                                row.getLong("green"),
                                row.getLong("amber"),
                                row.getLong("red"),
                                row.getLong("unreported")),
                        budget,
                        spent,
                        budget.minus(spent),
                        new Money(row.getBigDecimal("planned")),
                        new Money(row.getBigDecimal("realised")),
                        row.getLong("risks"),
                        row.getLong("overdue")));
    }
}
