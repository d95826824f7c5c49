package org.concordat.reporting.programme.deliverable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.deliverable.Deliverables.DeliverableLine;
import org.concordat.reporting.programme.deliverable.Deliverables.PromiseLine;
import org.concordat.reporting.programme.deliverable.Deliverables.UnreachedPart;
import org.concordat.reporting.programme.deliverable.Promises;
import org.concordat.reporting.programme.deliverable.Target;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/**
 * Counts in PostgreSQL as programme does. The councils of a year are those of its first day; an event reaches the
 * organisations that came and the sub-region that it was held for, anything else that of its organisation too.
 */
@ApplicationScoped
public class JpaPromises implements Promises {

    private static final String DONE = """
            with council as materialized (
                select record as id, name, sub_region from {organisation}
                where type in (select code from {organisation_type} where council)
                and coalesce(active_from, '-infinity') <= :first_day
                and coalesce(active_until, 'infinity') >= :first_day),
            part as materialized (select distinct sub_region from council where sub_region is not null),
            promise as materialized (
                select * from {deliverable}
                where financial_year = :year and (:programme::text is null or code = :programme)),
            held as materialized (
                select id, activity, sub_region from {event}
                where held and financial_year = :year
                and activity in (select activity from promise where counted_from = 'EVENTS')),
            done as (
                select activity, 'EVENTS' as counted_from, null::text as unit, 1 as how_many,
                    null::uuid as organisation, sub_region
                from held
                union all
                select h.activity, 'EVENTS', null, 0, b.organisation, null
                from held h join {booking} b on b.event = h.id where b.attended > 0
                union all
                select activity, 'VISITS', null, 1, organisation, null from {visit} where financial_year = :year
                union all
                select activity, 'ENTRIES', unit, how_many, organisation, sub_region from {delivery}
                where financial_year = :year),
            deed as materialized (
                select p.activity, p.unit, d.how_many, d.organisation,
                    coalesce(d.sub_region, o.sub_region) as sub_region
                from promise p join done d on d.activity = p.activity and d.counted_from = p.counted_from
                    and (d.unit is null or d.unit = p.unit)
                left join {organisation} o on o.record = d.organisation and d.counted_from <> 'EVENTS')
            """;

    private static final String LINES = DONE + """
            , tally as (select activity, unit, sum(how_many) as times from deed group by activity, unit),
            met as (
                select d.activity, d.unit, count(distinct c.id) as councils
                from deed d join council c on c.id = d.organisation group by d.activity, d.unit),
            touched as (
                select d.activity, d.unit, count(distinct s.sub_region) as parts
                from deed d join part s on s.sub_region = d.sub_region group by d.activity, d.unit)
            select p.programme, p.code, p.name, p.activity, p.title, p.unit, p.counted_from, p.target,
                case p.target when 'NUMBER' then p.how_many when 'ALL_COUNCILS' then (select count(*) from council)
                    else (select count(*) from part) end as planned,
                coalesce(
                    case p.target when 'NUMBER' then t.times when 'ALL_COUNCILS' then m.councils else s.parts end, 0)
                    as done
            from promise p
            left join tally t on t.activity = p.activity and t.unit = p.unit
            left join met m on m.activity = p.activity and m.unit = p.unit
            left join touched s on s.activity = p.activity and s.unit = p.unit
            order by p.code collate "C", p.programme, p.place, p.activity, p.unit collate "C\"""";

    private static final String UNREACHED = DONE + """
            select activity, unit, id, name, sub_region
            from (
                select p.activity, p.unit, c.id, c.name, c.sub_region
                from promise p cross join council c
                where p.target = 'ALL_COUNCILS' and not exists (
                    select from deed d where d.activity = p.activity and d.unit = p.unit and d.organisation = c.id)
                union all
                select p.activity, p.unit, null, null, s.sub_region
                from promise p cross join part s
                where p.target = 'ONE_PER_SUB_REGION' and not exists (
                    select from deed d
                    where d.activity = p.activity and d.unit = p.unit and d.sub_region = s.sub_region)) missed
            order by activity, unit collate "C", name collate "C", sub_region collate "C", id""";

    private final FactSql sql;

    JpaPromises(FactSql sql) {
        this.sql = sql;
    }

    private record Promised(UUID activity, String unit) {}

    private record Missed(Promised promised, UnreachedPart part) {}

    @Override
    public List<PromiseLine> of(FinancialYear year, String programme, Moment moment) {
        Map<Promised, List<UnreachedPart>> missed =
                ask(UNREACHED, year, programme, moment).list(JpaPromises::missed).stream()
                        .collect(Collectors.groupingBy(
                                Missed::promised, Collectors.mapping(Missed::part, Collectors.toList())));
        return ask(LINES, year, programme, moment).list(row -> line(row, missed));
    }

    private FactSql.Question ask(String query, FinancialYear year, String programme, Moment moment) {
        return sql.ask(query)
                .at(moment)
                .with("year", year)
                .with("first_day", year.firstDay())
                .with("programme", programme);
    }

    private static PromiseLine line(ResultSet row, Map<Promised, List<UnreachedPart>> missed) throws SQLException {
        Promised promised = promised(row);
        return new PromiseLine(
                row.getObject("programme", UUID.class),
                row.getString("code"),
                row.getString("name"),
                DeliverableLine.of(
                        promised.activity(),
                        row.getString("title"),
                        promised.unit(),
                        row.getString("counted_from"),
                        Target.valueOf(row.getString("target")),
                        row.getInt("planned"),
                        row.getInt("done"),
                        missed.getOrDefault(promised, List.of())));
    }

    private static Missed missed(ResultSet row) throws SQLException {
        return new Missed(
                promised(row),
                new UnreachedPart(row.getObject("id", UUID.class), row.getString("name"), row.getString("sub_region")));
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(row.getObject("activity", UUID.class), row.getString("unit"));
    }
}
