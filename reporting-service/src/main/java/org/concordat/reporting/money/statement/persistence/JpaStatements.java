package org.concordat.reporting.money.statement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.LatestDay;
import org.concordat.reporting.money.distribution.persistence.SharedMoney;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.money.statement.Statements;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Counts what organisations give and get in PostgreSQL. */
@ApplicationScoped
public class JpaStatements implements Statements {

    private static final String STATEMENTS = """
            with %s,
            subscribed as (
                select organisation, sum(amount) filter (where live) as amount, sum(received) as received
                from {subscription} where financial_year = :year group by organisation),
            booked as (
                select b.organisation, sum(b.places) as places, sum(b.attended) as attended
                from {booking} b join {event} e on e.id = b.event
                where e.financial_year = :year group by b.organisation),
            visited as (
                select organisation, count(*) as visits from {visit}
                where financial_year = :year group by organisation),
            matched as (
                select organisation, count(*) as matches
                from (
                    select organisation, record, step, financial_year from {match_step}
                    union all select other, record, step, financial_year from {match_step}) side
                where step = 'OFFERED' and financial_year = :year
                    and record not in (select record from {match_step} where step = 'DECLINED')
                group by organisation),
            funded as (
                select organisation, count(*) filter (where measure = 'AWARDED') as awards,
                    sum(amount) filter (where measure = 'AWARDED') as awarded,
                    sum(amount) filter (where measure = 'BENEFITING') as benefiting
                from shared_money where measure in ('AWARDED', 'BENEFITING') group by organisation),
            pledged as (
                select organisation, count(distinct commitment) as commitments from {signature}
                where signed_on <= :last_day group by organisation),
            late as (
                select o.record as organisation, count(*) as returns
                from public.indicator_period_known(:known_at) p
                join {organisation} o on coalesce(o.active_from, '-infinity') <= p.last_day
                    and coalesce(o.active_until, 'infinity') >= p.last_day
                left join {return_submission} r on r.period = p.id and r.organisation = o.record
                where p.due_on between :first_day and :last_day and p.due_on < :late_by
                    and (r.submitted_on is null or r.submitted_on > p.due_on)
                    and exists (select 1 from public.indicator_period_asks a
                        where a.period = p.id and (a.organisation_type is null or a.organisation_type = o.type))
                group by o.record),
            alone as (select sum(cost_alone) as amount from {activity_year} where financial_year = :year)
            select o.record as organisation, o.name, o.type, o.sub_region, s.amount, s.received,
                case when o.type in (select code from {organisation_type} where council)
                    then coalesce((select amount from alone), 0) end as activities_alone,
                b.places, b.attended, v.visits, m.matches, f.awards, f.awarded, f.benefiting, p.commitments,
                coalesce(l.returns, 0) as returns_late
            from {organisation} o
            left join subscribed s on s.organisation = o.record
            left join booked b on b.organisation = o.record
            left join visited v on v.organisation = o.record
            left join matched m on m.organisation = o.record
            left join funded f on f.organisation = o.record
            left join pledged p on p.organisation = o.record
            left join late l on l.organisation = o.record
            where (:organisation::uuid is null or o.record = :organisation) and {about o.record}
                and coalesce(o.active_from, '-infinity') <= :last_day
                and coalesce(o.active_until, 'infinity') >= :first_day
            order by o.name collate "C", o.record""".formatted(SharedMoney.CTE);

    private final FactSql sql;
    private final LatestDay latestDay;

    JpaStatements(FactSql sql, LatestDay latestDay) {
        this.sql = sql;
        this.latestDay = latestDay;
    }

    @Override
    public List<MemberStatement> of(Scope scope) {
        FinancialYear year = scope.financialYear();
        return sql.ask(STATEMENTS)
                .about(scope)
                .with("first_day", year.firstDay())
                .with("last_day", year.lastDay())
                .with("organisation", scope.organisation())
                .with("late_by", lateBy(scope))
                .list(JpaStatements::statement);
    }

    /** Nothing is late before its day has come: the one asked for, or else the latest one that any event tells of. */
    private LocalDate lateBy(Scope scope) {
        return scope.asAt() != null
                ? scope.asAt()
                : latestDay
                        .asKnownAt(scope.knownAt())
                        .orElse(scope.financialYear().firstDay());
    }

    private static MemberStatement statement(ResultSet row) throws SQLException {
        return new MemberStatement(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getString("sub_region"),
                Pounds.of(row, "amount"),
                Pounds.of(row, "received"),
                Pounds.ifAny(row, "activities_alone"),
                row.getInt("places"),
                row.getObject("attended") == null ? null : row.getInt("attended"),
                row.getInt("visits"),
                row.getInt("matches"),
                row.getInt("awards"),
                Pounds.of(row, "awarded"),
                Pounds.of(row, "benefiting"),
                row.getInt("commitments"),
                row.getInt("returns_late"));
    }
}
