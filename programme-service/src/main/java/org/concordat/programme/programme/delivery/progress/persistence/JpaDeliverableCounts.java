package org.concordat.programme.programme.delivery.progress.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.Deliverable.CountedFrom;
import org.concordat.programme.programme.DeliverableTarget;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.delivery.progress.DeliverableCounts;
import org.concordat.programme.programme.delivery.progress.DeliverableProgress;
import org.concordat.programme.programme.delivery.progress.DeliverableProgress.Promise;
import org.concordat.programme.programme.delivery.progress.DeliverableProgress.Unreached;
import org.concordat.programme.programme.delivery.progress.DeliverablesOfYear;

/**
 * Counts in PostgreSQL. The councils of a year are those of its first day; an event reaches the organisations that came
 * and the sub-region that it was held for, anything else the sub-region of its organisation too. What is promised is looked
 * for first and one by one, and so is what was done for it: it is little beside all activities, events and visits, which the
 * database cannot know.
 */
@ApplicationScoped
public class JpaDeliverableCounts implements DeliverableCounts {

    private static final String PROGRESS = """
            with asked as (
                select ?::text as year, ?::date as first_day, ?::date as last_day, ?::timestamptz as begins,
                    ?::timestamptz as ends, ?::uuid as programme),
            registered as materialized (select id, name, sub_region from registered_organisation),
            council as materialized (
                select o.id, r.name, r.sub_region
                from asked cross join lateral councils_on(asked.first_day) o left join registered r on r.id = o.id),
            promised as materialized (
                select a.*, d.unit, d.counted_from, d.target, d.number
                from asked cross join activity_deliverable d
                cross join lateral (
                    select from activity_budget b
                    where b.activity_id = d.activity_id and b.financial_year = asked.year limit 1) budgeted
                cross join lateral (
                    select a.id as activity, a.programme_id as programme, a.position, a.title
                    from activity a where a.id = d.activity_id limit 1) a
                where asked.programme is null or a.programme = asked.programme),
            promise as materialized (
                select d.*, p.code
                from promised d join programme p on p.id = d.programme
                order by p.code, d.position, d.unit limit ?),
            held as materialized (
                select e.*
                from asked cross join (select distinct activity from promise where counted_from = 'EVENTS') m
                cross join lateral (
                    select e.id, e.activity, e.sub_region from event e
                    where e.activity = m.activity and e.status = 'HELD'
                    and e.starts_at >= asked.begins and e.starts_at < asked.ends offset 0) e),
            deed as materialized (
                select activity, 'EVENTS' as counted_from, null as unit, 1 as number, null::uuid as organisation,
                    sub_region
                from held
                union all
                select h.activity, 'EVENTS', null, 0, b.organisation, null
                from held h cross join lateral (
                    select organisation from booking where event = h.id and attended > 0 offset 0) b
                union all
                select m.activity, 'VISITS', null, 1, v.organisation, null
                from asked cross join (select distinct activity from promise where counted_from = 'VISITS') m
                cross join lateral (
                    select organisation from visit
                    where activity = m.activity and visited_on between asked.first_day and asked.last_day offset 0) v
                union all
                select m.activity, 'ENTRIES', d.unit, d.how_many, d.organisation, d.sub_region
                from asked cross join (select distinct activity from promise where counted_from = 'ENTRIES') m
                cross join lateral (
                    select * from delivery
                    where activity = m.activity and withdrawn_on is null
                    and delivered_on between asked.first_day and asked.last_day offset 0) d),
            done as (
                select p.activity, p.unit, d.number, d.organisation, coalesce(d.sub_region, r.sub_region) as sub_region
                from promise p join deed d on d.activity = p.activity and d.counted_from = p.counted_from
                    and (d.unit is null or d.unit = p.unit)
                left join registered r on r.id = d.organisation and d.counted_from <> 'EVENTS'),
            tally as (select activity, unit, sum(number) as times from done group by activity, unit),
            unreached as (
                select p.activity, p.unit, c.id, c.name, c.sub_region
                from promise p cross join council c
                where p.target = 'ALL_COUNCILS' and not exists (
                    select from done d where d.activity = p.activity and d.unit = p.unit and d.organisation = c.id)
                union all
                select p.activity, p.unit, null, null, s.sub_region
                from promise p cross join (select distinct sub_region from council where sub_region is not null) s
                where p.target = 'ONE_PER_SUB_REGION' and not exists (
                    select from done d
                    where d.activity = p.activity and d.unit = p.unit and d.sub_region = s.sub_region))
            select p.programme, p.code, p.activity, p.title, p.unit, p.counted_from, p.target, p.number,
                coalesce(t.times, 0) as times,
                case p.target when 'ALL_COUNCILS' then (select count(*) from council)
                    else (select count(distinct sub_region) from council) end as each,
                u.activity is not null as misses, u.id, u.name, u.sub_region
            from promise p left join tally t on t.activity = p.activity and t.unit = p.unit
            left join unreached u on u.activity = p.activity and u.unit = p.unit
            order by p.code, p.position, p.unit, u.name, u.sub_region, u.id""";

    private final Sql sql;

    JpaDeliverableCounts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Line(Promise promise, long times, int each) {}

    /** One line stands in as many rows as there are whom it misses, and in one when there are none. */
    private record Row(Line line, Optional<Unreached> missed) {}

    @Override
    public List<DeliverableProgress> in(FinancialYear year, Instant from, Instant before, ProgrammeId programme) {
        Map<Line, List<Unreached>> lines = sql
                .list(
                        PROGRESS,
                        JpaDeliverableCounts::row,
                        year.toString(),
                        year.firstDay(),
                        year.lastDay(),
                        from,
                        before,
                        programme,
                        DeliverablesOfYear.MOST)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::line,
                        LinkedHashMap::new,
                        Collectors.flatMapping(row -> row.missed().stream(), Collectors.toList())));
        return lines.entrySet().stream()
                .map(line -> progress(line.getKey(), line.getValue()))
                .toList();
    }

    private static DeliverableProgress progress(Line line, List<Unreached> unreached) {
        return line.promise().target() == DeliverableTarget.NUMBER
                ? DeliverableProgress.ofNumber(line.promise(), line.times())
                : DeliverableProgress.ofEach(line.promise(), line.each(), unreached);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(line(row), row.getBoolean("misses") ? Optional.of(missed(row)) : Optional.empty());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Promise(
                        row.getObject("programme", UUID.class),
                        row.getString("code"),
                        row.getObject("activity", UUID.class),
                        row.getString("title"),
                        row.getString("unit"),
                        CountedFrom.valueOf(row.getString("counted_from")),
                        DeliverableTarget.valueOf(row.getString("target")),
                        row.getObject("number", Integer.class)),
                row.getLong("times"),
                row.getInt("each"));
    }

    private static Unreached missed(ResultSet row) throws SQLException {
        return new Unreached(row.getObject("id", UUID.class), row.getString("name"), row.getString("sub_region"));
    }
}
