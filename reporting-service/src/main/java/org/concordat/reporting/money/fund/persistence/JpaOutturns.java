package org.concordat.reporting.money.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.ProgrammeOutturn;
import org.concordat.reporting.money.fund.Outturn.Rating;
import org.concordat.reporting.money.fund.Outturn.Spending;
import org.concordat.reporting.money.fund.Outturns;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up spending in PostgreSQL. */
@ApplicationScoped
public class JpaOutturns implements Outturns {

    /** The worst of several ratings. */
    private static final String WORST =
            "(array['GREEN', 'AMBER', 'RED'])[max(array_position(array['GREEN', 'AMBER', 'RED'], %s))] as %s";

    private static final String RATING =
            WORST.formatted("last_overall", "overall") + ", " + WORST.formatted("last_cost", "cost");

    /** An award pays for one project; should it be told of two, what they spent counts together. */
    private static final String AWARDS = """
            with %s,
            rated as (
                select award, %s from {project}
                where award in (select record from award_money) group by award),
            spending as (
                select award, sum(amount) as amount from {project_spending}
                where financial_year = :year and award in (select record from award_money) group by award)
            select a.record as award, a.title, a.amount, a.paid, a.committed, r.overall, r.cost,
                case when r.award is not null then coalesce(s.amount, 0) end as project_spent
            from award_money a left join rated r on r.award = a.record left join spending s on s.award = a.record
            where {about a.recipient} and (:programme::text is null or a.record in (
                select p.award from {project} p join {programme} g on g.id = p.programme where g.code = :programme))
            order by a.title collate "C", a.record""".formatted(AwardMoney.CTE, RATING);

    private static final String PROGRAMMES = """
            with rated as (select programme, %s from {project} group by programme)
            select o.code, o.name, o.activities_budget, o.actual, o.outturn, r.overall, r.cost
            from {programme_outturn} o left join rated r on r.programme = o.record
            where o.financial_year = :year and (:programme::text is null or o.code = :programme)
            order by o.code collate "C", o.record""".formatted(RATING);

    private static final String FUNDS = """
            with rated as (
                select a.fund, %s from {award_year} a join {project} p on p.award = a.record
                where a.financial_year = :year group by a.fund)
            select * from rated where overall is not null""".formatted(RATING);

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

    @Override
    public Map<UUID, Rating> ratingsOfFunds(Scope scope) {
        var ratings = new HashMap<UUID, Rating>();
        sql.ask(FUNDS).about(scope).list(row -> ratings.put(row.getObject("fund", UUID.class), rating(row)));
        return ratings;
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(row.getString("overall"), row.getString("cost"));
    }

    private static AwardOutturn award(ResultSet row) throws SQLException {
        return new AwardOutturn(
                row.getObject("award", UUID.class),
                row.getString("title"),
                Spending.of(Pounds.of(row, "amount"), Pounds.of(row, "paid"), Pounds.of(row, "committed")),
                Pounds.ifAny(row, "project_spent"),
                rating(row));
    }

    private static ProgrammeOutturn programme(ResultSet row) throws SQLException {
        return new ProgrammeOutturn(
                row.getString("code"),
                row.getString("name"),
                Spending.of(
                        Pounds.of(row, "activities_budget"), Pounds.ifAny(row, "actual"), Pounds.ifAny(row, "outturn")),
                rating(row));
    }
}
