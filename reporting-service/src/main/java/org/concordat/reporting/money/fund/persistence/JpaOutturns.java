package org.concordat.reporting.money.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.ProgrammeOutturn;
import org.concordat.reporting.money.fund.Outturn.Spending;
import org.concordat.reporting.money.fund.Outturns;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up spending in PostgreSQL. */
@ApplicationScoped
public class JpaOutturns implements Outturns {

    /** An award pays for one project; should it be told of two, what they spent counts together. */
    private static final String AWARDS = """
            with %s,
            rated as (
                select award, min(last_overall) as overall, min(last_cost) as cost from {project}
                where award in (select record from award_money) group by award),
            spending as (
                select award, sum(amount) as amount from {project_spending}
                where financial_year = :year and award in (select record from award_money) group by award)
            select a.record as award, a.title, a.amount, a.paid, r.overall, r.cost,
                case when r.award is not null then coalesce(s.amount, 0) end as project_spent
            from award_money a left join rated r on r.award = a.record left join spending s on s.award = a.record
            where {about a.recipient}
            order by a.title collate "C", a.record""".formatted(AwardMoney.CTE);

    private static final String PROGRAMMES = """
            select code, name, activities_budget, actual, outturn from {programme_outturn} where financial_year = :year
            order by code collate "C", record""";

    private final FactSql sql;

    JpaOutturns(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<AwardOutturn> ofAwards(Scope scope) {
        return sql.ask(AWARDS).about(scope).list(JpaOutturns::award);
    }

    @Override
    public List<ProgrammeOutturn> ofProgrammes(Scope scope) {
        return sql.ask(PROGRAMMES).about(scope).list(JpaOutturns::programme);
    }

    private static AwardOutturn award(ResultSet row) throws SQLException {
        return new AwardOutturn(
                row.getObject("award", UUID.class),
                row.getString("title"),
                Spending.of(Pounds.of(row, "amount"), Pounds.of(row, "paid"), null),
                Pounds.ifAny(row, "project_spent"),
                row.getString("overall"),
                row.getString("cost"));
    }

    private static ProgrammeOutturn programme(ResultSet row) throws SQLException {
        return new ProgrammeOutturn(
                row.getString("code"),
                row.getString("name"),
                Spending.of(
                        Pounds.of(row, "activities_budget"),
                        Pounds.ifAny(row, "actual"),
                        Pounds.ifAny(row, "outturn")));
    }
}
