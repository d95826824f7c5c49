package org.concordat.reporting.indicator.measure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.measure.Definition;
import org.concordat.reporting.indicator.measure.Definitions;
import org.concordat.reporting.indicator.measure.Judgements;
import org.concordat.reporting.indicator.measure.MeasureDetails;
import org.concordat.reporting.indicator.measure.MeasureKind;
import org.concordat.reporting.indicator.measure.MeasuredIndicator;
import org.concordat.reporting.indicator.measure.Yardstick;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Measures with their indicators in PostgreSQL, all in one query. */
@ApplicationScoped
public class JpaDefinitions implements Definitions {

    private static final String PRESENT = "public.indicator_measure";

    private static final String TOLD = "(select record as id, told.* from {measure} told)";

    /**
     * 1 where measures stand, 2 which of them are asked for. A reopening moves the lock of its period; the first period that
     * covers the due day is the one that says what was reached by then. At an instant in the past, periods, their deadlines and
     * reopenings, and amendments of the indicator count that were recorded by then.
     */
    private static final String DEFINITIONS = """
            with measure_known as materialized (select * from %1$s m),
            wanted as (select * from measure_known m where %2$s),
            with_parts as (
                select * from wanted
                union
                select part.* from wanted w
                cross join lateral json_array_elements_text(w.details::json -> 'parts') as named (code)
                join measure_known part on part.code = named.code)
            select m.id, m.code, m.kind, m.indicator, m.details, m.judgements, i.kind as indicator_kind, i.shown_to_the_public,
                coalesce(known.better, i.better) as better, coalesce(known.frequency, i.frequency) as frequency,
                case when known.code is null then i.derived_by else known.derived_by end as derived_by,
                case when known.code is null then i.derived_from else known.derived_from end as derived_from,
                coalesce(known.successor_takes, i.successor_takes) as successor_takes,
                case when known.code is null then i.weighted_by else known.weighted_by end as weighted_by,
                (select array_agg(l.code order by l.position)
                    from public.indicator_scale s join public.indicator_scale_level l on l.scale = s.id
                    where s.code = i.scale) as levels,
                (select coalesce(
                        (select r.locks_on from public.indicator_period_reopening r
                            where r.period = p.id and r.position < (
                                select count(*) from public.history h
                                where h.aggregate_id = p.id and h.action = 'period-reopened'
                                and h.occurred_at <= :known_at)
                            order by r.position desc limit 1),
                        (select (change ->> 'from')::date
                            from public.history h cross join lateral jsonb_array_elements(h.changes) as change
                            where h.aggregate_id = p.id and h.occurred_at > :known_at and h.action <> 'period-opened'
                            and change ->> 'field' = 'locksOn'
                            order by h.seq limit 1),
                        p.locks_on)
                    from public.indicator_questionnaire_field f
                    join public.indicator_period p on p.questionnaire = f.questionnaire
                    where f.indicator = m.indicator and p.last_day >= m.due_day
                    and exists (select from public.history h where h.aggregate_id = p.id
                        and h.action = 'period-opened' and h.occurred_at <= :known_at)
                    order by p.last_day, p.first_day, p.id limit 1) as locked_from,
                coalesce((select min(h.occurred_at) from public.history h where h.aggregate_id = m.id), 'epoch') as set_at
            from with_parts m
            left join public.indicator i on i.code = m.indicator
            left join {measured_indicator} known on known.code = m.indicator and :past
            order by m.code collate "C\"""";

    private final FactSql sql;

    JpaDefinitions(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Definition> withParts(UUID id, Instant knownAt) {
        return sql.ask(DEFINITIONS.formatted(knownAt == null ? PRESENT : TOLD, "m.id = :id"))
                .at(new Moment(null, knownAt))
                .with("past", knownAt != null)
                .with("id", id)
                .list(JpaDefinitions::definition);
    }

    @Override
    public List<Definition> between(LocalDate firstDay, LocalDate lastDay, Instant knownAt) {
        return sql.ask(DEFINITIONS.formatted(
                        TOLD,
                        "m.due_day >= :first_day and"
                                + " coalesce(m.baseline_day, m.due_day - interval '1 year') <= :last_day"))
                .at(new Moment(null, knownAt))
                .with("past", knownAt != null)
                .with("first_day", firstDay)
                .with("last_day", lastDay)
                .list(JpaDefinitions::definition);
    }

    private static Definition definition(ResultSet row) throws SQLException {
        return new Definition(
                row.getObject("id", UUID.class),
                row.getString("code"),
                MeasureKind.valueOf(row.getString("kind")),
                row.getString("indicator") == null ? null : indicator(row),
                MeasureJson.read(row.getString("details"), MeasureDetails.class),
                MeasureJson.read(row.getString("judgements"), Judgements.class),
                row.getObject("locked_from", LocalDate.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private static MeasuredIndicator indicator(ResultSet row) throws SQLException {
        Array levels = row.getArray("levels");
        var values = new ValueRule(
                row.getString("indicator"),
                IndicatorKind.valueOf(row.getString("indicator_kind")),
                null,
                null,
                null,
                levels == null ? List.of() : List.of((String[]) levels.getArray()));
        String derivedBy = row.getString("derived_by");
        return new MeasuredIndicator(
                values.indicator(),
                new Yardstick(values, Better.valueOf(row.getString("better"))),
                Frequency.valueOf(row.getString("frequency")),
                derivedBy == null
                        ? null
                        : new Derivation(Derivation.Method.valueOf(derivedBy), row.getString("derived_from")),
                Succession.valueOf(row.getString("successor_takes")),
                row.getString("weighted_by"),
                row.getBoolean("shown_to_the_public"));
    }
}
