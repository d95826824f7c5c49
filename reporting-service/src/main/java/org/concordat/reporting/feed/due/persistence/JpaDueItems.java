package org.concordat.reporting.feed.due.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.paging.SequencePage.Place;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.feed.due.DueFacts;
import org.concordat.reporting.feed.due.DueFilter;
import org.concordat.reporting.feed.due.DueItem;
import org.concordat.reporting.feed.due.DueItems;
import org.concordat.reporting.feed.due.DueKind;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Puts what is due together in PostgreSQL: of each table of dues, of applications with their calls, and of returns. */
@ApplicationScoped
public class JpaDueItems implements DueItems {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String OF_A_TABLE = """
            select record, part, kind, what, organisation, project, owner, due_on, known_from from {%s}
            where kind <> 'DECISION'
            """;

    private static final String DECISIONS = """
            select a.record, null::uuid, 'DECISION', 'Decide on the application ' || a.title, a.applicant, null::uuid,
                'Deciding body', c.due_on, greatest(a.known_from, c.known_from)
            from {open_application} a join {due_call} c on c.record = a.call and c.kind = 'DECISION'
            """;

    /** Of each seat that votes on the meeting's day. Who is in conflict is found when the item is opened, not before. */
    private static final String VOTES = """
            select i.record, s.seat, 'VOTE',
                case when i.variation then 'Vote on the variation of an award'
                    else coalesce('Vote on the application ' || a.title, 'Vote on an application') end,
                s.organisation, null::uuid, m.body_name, m.held_on, greatest(i.known_from, m.known_from, s.known_from)
            from {agenda_item} i
            join {called_meeting} m on m.record = i.meeting
            join {voting_seat} s on s.body = m.body and m.held_on >= s.first_day
                and m.held_on <= coalesce(s.last_day, 'infinity')
            left join {open_application} a on a.record = i.application
            """;

    /**
     * A return is owed from the first day of its period until it is submitted or the period is locked. One that is queried
     * now is owed; when it was queried before, nobody keeps by days.
     */
    private static final String RETURNS = """
            select p.id, o.record, 'RETURN', 'Return ' || q.name || ', ' || p.name, o.record, null::uuid, null::text,
                p.due_on,
                (select max(h.occurred_at) from public.history h where h.aggregate_id = p.id)
            from public.indicator_period p
            join public.indicator_questionnaire q on q.id = p.questionnaire
            join {organisation} o on coalesce(o.active_from, '-infinity') <= p.last_day
                and coalesce(o.active_until, 'infinity') >= p.last_day
            left join public.indicator_return r on r.period = p.id and r.organisation = o.record
            where p.first_day <= :as_at
            and :as_at < coalesce(
                (select d.locks_on from public.indicator_period_reopening d where d.period = p.id
                order by d.position desc limit 1), p.locks_on)
            and (r.submitted_on is null or r.submitted_on > :as_at or r.status = 'QUERIED')
            and exists (select 1 from public.indicator_period_asks a
                where a.period = p.id and (a.organisation_type is null or a.organisation_type = o.type))
            """;

    private static final String LIST = """
            with said (record, part, kind, what, organisation, project, owner, due_on, known_from) as (%s),
            item as (
                select s.record, s.kind, s.what || coalesce(' (' || p.title || ')', '') as what, s.owner, s.due_on, s.known_from, coalesce(s.organisation, p.lead) as whose,
                    g.code as programme,
                    concat_ws('-', replace(lower(s.kind), '_', '-'), s.record, s.part) collate "C" as name
                from said s
                left join {led_project} p on p.record = s.project
                left join {programme} g on g.id = p.programme
                where s.due_on between :from and :until
                and (:kind::text is null or s.kind = :kind)
                and (:webhooks or s.kind <> 'WEBHOOK')
                and (not :only_overdue or s.due_on < :as_at)
                and (s.due_on >= :as_at or s.kind <> all (:passing::text[])))
            select i.*, o.name as organisation_name, i.due_on < :as_at as overdue
            from item i left join {organisation} o on o.record = i.whose
            where (i.due_on, i.name) > (:after_day::date, :after_name collate "C")
            and (:organisation::uuid is null or i.whose = :organisation::uuid)
            and (:programme::text is null or i.programme = :programme)
            and (:boundary::uuid is null or i.whose = :boundary::uuid
                or i.whose is null and i.kind = any (:everybodys::text[]))
            order by i.due_on, i.name limit :at_most""";

    private final FactSql sql;
    private final String list;

    JpaDueItems(FactSql sql, Instance<DueFacts<?>> dues) {
        this.sql = sql;
        String tables = dues.stream()
                .map(DueFacts::table)
                .sorted()
                .map(OF_A_TABLE::formatted)
                .collect(Collectors.joining("union all "));
        this.list = LIST.formatted(String.join("union all ", tables, DECISIONS, VOTES, RETURNS));
    }

    @Override
    public Page<DueItem> list(DueFilter filter, LocalDate asAt, PageRequest page) {
        return new SequencePage("due items %s %s".formatted(asAt, filter), page)
                .byDay(
                        (after, atMost) -> ask(filter, asAt)
                                .with("after_day", after.day())
                                .with("after_name", after.name())
                                .with("at_most", atMost)
                                .list(JpaDueItems::item),
                        item -> new Place(item.dueOn(), item.name()));
    }

    private FactSql.Question ask(DueFilter filter, LocalDate asAt) {
        return sql.ask(list)
                .at(new Moment(asAt, null))
                .with("kind", filter.kind() == null ? null : filter.kind().name())
                .with("organisation", filter.organisation())
                .with("programme", filter.programme())
                .with("from", filter.from() == null ? FIRST_DAY : filter.from())
                .with("until", filter.until() == null ? LAST_DAY : filter.until())
                .with("only_overdue", filter.onlyOverdue())
                .with("webhooks", filter.webhooks())
                .with("boundary", filter.boundary())
                .with("everybodys", names(DueKind::isEverybodys))
                .with("passing", names(DueKind::passes));
    }

    private static String[] names(Predicate<DueKind> those) {
        return Arrays.stream(DueKind.values()).filter(those).map(DueKind::name).toArray(String[]::new);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                row.getString("name"),
                DueKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("whose", UUID.class),
                row.getString("organisation_name"),
                row.getString("owner"),
                row.getString("programme"),
                row.getObject("record", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"),
                Sql.instant(row, "known_from"));
    }
}
