package org.concordat.reporting.indicator.returns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.reporting.indicator.returns.ReturnStandingView;
import org.concordat.reporting.indicator.returns.ReturnStandings;
import org.concordat.reporting.indicator.returns.ReturnStatus;
import org.concordat.reporting.indicator.returns.StandingFilter;
import org.concordat.reporting.indicator.returns.TargetAnswers;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Holds the organisations of the region against the returns in PostgreSQL. */
@ApplicationScoped
public class JpaReturnStandings implements ReturnStandings {

    private static final String STANDINGS = """
            select o.record, o.name, r.id, r.submitted_on, coalesce(r.status, 'NOT_STARTED') as status,
                :overdue and coalesce(r.status not in ('SUBMITTED', 'ACCEPTED'), true) as late
            from {organisation} o
            left join public.indicator_return r on r.period = :period and r.organisation = o.record
            where o.record > :after
            and (:boundary::uuid is null or o.record = :boundary::uuid)
            and coalesce(o.active_from, '-infinity') <= :last_day and coalesce(o.active_until, 'infinity') >= :last_day
            and (not :only_late or :overdue and coalesce(r.status not in ('SUBMITTED', 'ACCEPTED'), true))
            and exists (select 1 from public.indicator_period_asks a
                where a.period = :period and (a.organisation_type is null or a.organisation_type = o.type))
            order by o.record
            limit :at_most""";

    private static final String TARGET_ANSWERS = """
            select f.indicator, count(o.record) as organisations,
                count(*) filter (where v.target_realistic) as realistic,
                count(*) filter (where not v.target_realistic) as not_realistic,
                count(o.record) filter (where v.target_realistic is null) as unanswered
            from public.indicator_questionnaire q
            join public.indicator_questionnaire_field f on f.questionnaire = q.id
            join public.indicator i on i.code = f.indicator
            left join {organisation} o
                on coalesce(o.active_from, '-infinity') <= :last_day
                and coalesce(o.active_until, 'infinity') >= :last_day
                and (:boundary::uuid is null or o.record = :boundary::uuid)
                and (not exists (select from public.indicator_reported_by b where b.indicator = i.id)
                    or exists (select from public.indicator_reported_by b
                        where b.indicator = i.id and b.organisation_type = o.type))
            left join public.indicator_return r on r.period = :period and r.organisation = o.record
                and r.status in ('SUBMITTED', 'ACCEPTED')
            left join public.indicator_return_value v on v.returned = r.id and v.indicator = f.indicator
            where q.id = :questionnaire and q.asks_about_targets
            group by f.position, f.indicator
            order by f.position""";

    private final FactSql sql;

    JpaReturnStandings(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ReturnStandingView> list(StandingFilter filter, PageRequest page) {
        String question = "standings %s %s %s %s"
                .formatted(filter.period().id(), filter.today(), filter.onlyLate(), filter.boundary());
        return new SequencePage(question, page)
                .byId(
                        (after, atMost) -> sql.ask(STANDINGS)
                                .at(new Moment(filter.today(), null))
                                .with("overdue", filter.isOverdue())
                                .with("only_late", filter.onlyLate())
                                .with("boundary", filter.boundary())
                                .with("period", filter.period().id())
                                .with("last_day", filter.period().details().lastDay())
                                .with("after", after)
                                .with("at_most", atMost)
                                .list(row -> new ReturnStandingView(
                                        row.getObject("record", UUID.class),
                                        row.getString("name"),
                                        ReturnStatus.valueOf(row.getString("status")),
                                        row.getObject("id", UUID.class),
                                        row.getObject("submitted_on", LocalDate.class),
                                        row.getBoolean("late"))),
                        ReturnStandingView::organisation);
    }

    @Override
    public TargetAnswers targetAnswers(StandingFilter filter) {
        return new TargetAnswers(sql.ask(TARGET_ANSWERS)
                .at(new Moment(filter.today(), null))
                .with("boundary", filter.boundary())
                .with("period", filter.period().id())
                .with("questionnaire", filter.period().questionnaire())
                .with("last_day", filter.period().details().lastDay())
                .list(row -> new TargetAnswers.OfIndicator(
                        row.getString("indicator"),
                        row.getInt("organisations"),
                        row.getInt("realistic"),
                        row.getInt("not_realistic"),
                        row.getInt("unanswered"))));
    }
}
