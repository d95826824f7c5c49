package org.concordat.reporting.programme.sharing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.sharing.EventsAndMatches;
import org.concordat.reporting.programme.sharing.EventsAndMatches.Matchmaking;
import org.concordat.reporting.programme.sharing.EventsAndMatches.ProgrammeTurnout;
import org.concordat.reporting.programme.sharing.EventsAndMatches.SharedTotal;
import org.concordat.reporting.programme.sharing.SharedYears;
import org.concordat.reporting.programme.sharing.Turnout;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts in PostgreSQL what was shared. */
@ApplicationScoped
public class JpaSharedYears implements SharedYears {

    private static final String TURNOUT = """
            select g.code, g.name, grouping(g.code) = 1 as total, count(distinct e.id) as events,
                coalesce(sum(b.places), 0) as places, coalesce(sum(b.attended), 0) as attended,
                count(distinct b.organisation) as organisations,
                count(distinct b.organisation) filter (where b.attended > 0) as attending,
                coalesce(sum(b.answers), 0) as answers,
                round(sum(b.points)::numeric / nullif(sum(b.answers), 0), 2) as mean
            from {event} e
            left join {programme} g on g.id = e.programme
            left join {booking} b on b.event = e.id and {about b.organisation}
            where e.held and e.financial_year = :year and ({about all} or b.event is not null)
            group by grouping sets ((g.code, g.name), ())
            order by total, g.code collate "C" nulls last""";

    private static final String MATCHMAKING = """
            select count(*) filter (where step = 'OFFERED') as offered,
                count(*) filter (where step = 'ACCEPTED') as accepted,
                count(*) filter (where step = 'DECLINED') as declined,
                count(*) filter (where step = 'CONCLUDED') as concluded,
                (select count(*) from {adoption}
                    where financial_year = :year and {about organisation}) as adoptions,
                (
                    select count(*) from {learning_plan} p join {organisation} o on o.record = p.organisation
                    where p.financial_year = :year and coalesce(o.active_from, '-infinity') <= :day
                    and coalesce(o.active_until, 'infinity') >= :day
                    and {about p.organisation}) as plans
            from {match_step} where financial_year = :year and ({about organisation} or {about other})""";

    private final FactSql sql;

    JpaSharedYears(FactSql sql) {
        this.sql = sql;
    }

    private record Line(ProgrammeTurnout turnout, boolean total) {}

    @Override
    public EventsAndMatches of(Scope scope) {
        String programme = scope.programme();
        List<Line> lines = sql.ask(TURNOUT).about(scope).list(JpaSharedYears::line);
        Matchmaking matchmaking = sql.ask(MATCHMAKING)
                .about(scope)
                .with("day", dayOf(scope.financialYear(), scope.asAt()))
                .one(JpaSharedYears::matchmaking);
        return new EventsAndMatches(
                programme,
                lines.stream()
                        .filter(line -> !line.total())
                        .map(Line::turnout)
                        .filter(line -> programme == null || programme.equals(line.code()))
                        .toList(),
                new SharedTotal(lines.get(lines.size() - 1).turnout().turnout(), matchmaking));
    }

    /** "Sums over plans in force": a plan is in force in its year, while its organisation is there. */
    private static LocalDate dayOf(FinancialYear year, LocalDate asAt) {
        if (asAt == null || asAt.isAfter(year.lastDay())) {
            return year.lastDay();
        }
        return asAt.isBefore(year.firstDay()) ? year.firstDay() : asAt;
    }

    private static Line line(ResultSet row) throws SQLException {
        var turnout = new Turnout(
                row.getInt("events"),
                row.getInt("places"),
                row.getInt("attended"),
                row.getInt("organisations"),
                row.getInt("attending"),
                row.getInt("answers"),
                row.getBigDecimal("mean"));
        return new Line(
                new ProgrammeTurnout(row.getString("code"), row.getString("name"), turnout), row.getBoolean("total"));
    }

    private static Matchmaking matchmaking(ResultSet row) throws SQLException {
        return new Matchmaking(
                row.getInt("offered"),
                row.getInt("accepted"),
                row.getInt("declined"),
                row.getInt("concluded"),
                row.getInt("adoptions"),
                row.getInt("plans"));
    }
}
